import {
  decodePDFRawStream,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { dictOf, nameOf, numberOf, valueOf } from '../exhibits/pdf-values.ts';
import { latin, readingsOf, runsIn } from './byte-texts.ts';
import { shownText } from './shown-text.ts';
import { readToUnicode, type ReadCodes } from './to-unicode.ts';

/** The readers of a font by its name in a page's resources. */
export type FontsOf = (name: string) => readonly ReadCodes[];

/** The readers of every font of a file, by all names under which any resources have it. */
export function fontReaders(document: PDFDocument): FontsOf {
  const readers = new Map<PDFObject, ReadCodes>();
  const named = new Map<string, Set<ReadCodes>>();
  const readerOf = (font: PDFDict): ReadCodes | undefined => {
    const table = valueOf(font, 'ToUnicode');
    if (!(table instanceof PDFRawStream)) return undefined;
    const known = readers.get(table) ?? readToUnicode(decoded(table) ?? '');
    readers.set(table, known);
    return known;
  };
  const note = (resources: PDFDict): void => {
    for (const [name, value] of dictOf(resources, 'Font')?.entries() ?? []) {
      const font = document.context.lookup(value);
      const reader = font instanceof PDFDict ? readerOf(font) : undefined;
      if (!reader) continue;
      const all = named.get(name.decodeText()) ?? new Set();
      named.set(name.decodeText(), all.add(reader));
    }
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    note(dict);
    const resources = dictOf(dict, 'Resources');
    if (resources) note(resources);
  }
  return (name) => [...(named.get(name) ?? [])];
}

/** What a stream says, by what it is: content, a photograph, a text for machines. Fonts, tables and plain pixels say nothing. */
export function streamTexts(stream: PDFRawStream, fontsOf: FontsOf): readonly string[] {
  const { dict } = stream;
  const isFont =
    dict.has(PDFName.of('Length1')) ||
    /^(Type1C|CIDFontType0C|OpenType)$/.test(nameOf(dict, 'Subtype') ?? '');
  const isProfile = numberOf(dict, 'N') !== undefined && dict.has(PDFName.of('Alternate'));
  if (isFont || isProfile || dict.has(PDFName.of('FunctionType'))) return [];
  const plain = decoded(stream);
  if (nameOf(dict, 'Subtype') === 'Image')
    return plain === undefined ? [runsIn(latin(stream.getContents()))] : [];
  if (plain === undefined) return [runsIn(latin(stream.getContents()))];
  if (plain.includes('begincmap')) return [];
  const isText = nameOf(dict, 'Type') === 'Metadata' || /^\s*<[?!\w]/.test(plain.slice(0, 64));
  if (isText) return readingsOf(plain).flatMap((text) => [text, withoutEntities(text)]);
  return [
    ...shownText(plain, fontsOf),
    ...(nameOf(dict, 'Type') === 'EmbeddedFile' ? readingsOf(plain) : []),
  ];
}

/** A stream's bytes, a character each; undefined where they are compressed as a picture. */
function decoded(stream: PDFRawStream): string | undefined {
  try {
    return latin(decodePDFRawStream(stream).decode());
  } catch {
    return undefined;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (whole, hex: string) => character(parseInt(hex, 16)) ?? whole)
    .replace(/&#(\d{1,7});/g, (whole, decimal: string) => character(Number(decimal)) ?? whole)
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
