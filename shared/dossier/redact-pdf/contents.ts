import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { dictOf, nameOf, valueOf } from '../exhibits/pdf-values.ts';

/**
 * Where letters may be drawn: on a page, in a form or pattern, as a glyph of a font that is itself drawn (Type 3). What
 * masks and patterns draw is on no page for those who read pages.
 */
type ContentKind = 'page' | 'form' | 'pattern' | 'mask' | 'glyph';

/** Something drawn by operators. */
export interface Content {
  readonly kind: ContentKind;
  /** A byte a character. */
  readonly text: string;
  readonly resources: PDFDict | undefined;
  readonly replace: (text: string) => void;
}

/** All that a document draws with. What cannot be unpacked is left out: no reader can draw it either. */
export function contentsOf(document: PDFDocument): readonly Content[] {
  const { context } = document;
  const masks = new Set<PDFObject>();
  const glyphs = new Map<PDFObject, PDFDict | undefined>();
  const streams: (readonly [PDFRef, PDFRawStream])[] = [];
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) streams.push([reference, object]);
    visit(object, (dict) => {
      const mask =
        nameOf(dict, 'S') !== undefined && dict.has(PDFName.of('G')) ? valueOf(dict, 'G') : undefined;
      if (mask) masks.add(mask);
      if (nameOf(dict, 'Subtype') !== 'Type3') return;
      for (const glyph of dictOf(dict, 'CharProcs')?.values() ?? []) {
        const found = context.lookup(glyph);
        if (found) glyphs.set(found, dictOf(dict, 'Resources'));
      }
    });
  }
  const others = streams.flatMap(([reference, stream]): Content[] => {
    const kind = kindOf(stream, masks, glyphs);
    const text = kind && unpacked(stream);
    if (kind === undefined || text === undefined) return [];
    const resources = dictOf(stream.dict, 'Resources') ?? glyphs.get(stream);
    return [
      {
        kind,
        text,
        resources,
        replace: (other) => {
          replaceStream(context, reference, { stream, text: other });
        },
      },
    ];
  });
  return [...pageContents(document), ...others];
}

/** The dictionaries in an object, itself among them; what is only referred to is not in it. */
function visit(object: PDFObject, see: (dict: PDFDict) => void): void {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (dict instanceof PDFArray) for (const item of dict.asArray()) visit(item, see);
  if (!(dict instanceof PDFDict)) return;
  see(dict);
  for (const value of dict.values()) visit(value, see);
}

function kindOf(
  stream: PDFRawStream,
  masks: ReadonlySet<PDFObject>,
  glyphs: ReadonlyMap<PDFObject, PDFDict | undefined>,
): ContentKind | undefined {
  if (masks.has(stream)) return 'mask';
  if (glyphs.has(stream)) return 'glyph';
  if (stream.dict.lookup(PDFName.of('PatternType')) instanceof PDFNumber) return 'pattern';
  return nameOf(stream.dict, 'Subtype') === 'Form' ? 'form' : undefined;
}

/** A page's content may be cut into streams between any two words of it. */
function pageContents(document: PDFDocument): Content[] {
  const { context } = document;
  return document.getPages().map(({ node }): Content => {
    const found = context.lookup(node.get(PDFName.of('Contents')));
    const parts = found instanceof PDFArray ? found.asArray().map((part) => context.lookup(part)) : [found];
    const texts = parts.map((part) => (part instanceof PDFRawStream ? (unpacked(part) ?? '') : ''));
    const resources = context.lookup(node.getInheritableAttribute(PDFName.of('Resources')));
    return {
      kind: 'page',
      text: texts.join('\n'),
      resources: resources instanceof PDFDict ? resources : undefined,
      replace: (text) => {
        node.set(PDFName.of('Contents'), context.register(context.flateStream(bytesFrom(text))));
      },
    };
  });
}

/** A stream's bytes as its filters hold them, a character each; undefined where they cannot be unpacked. */
export function unpacked(stream: PDFRawStream): string | undefined {
  try {
    const bytes = decodePDFRawStream(stream).decode();
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += 8192)
      pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return pieces.join('');
  } catch {
    return undefined;
  }
}

/** Puts other bytes, a character each, in place of a stream's own. */
export function replaceStream(
  context: PDFContext,
  reference: PDFRef,
  { stream, text }: { readonly stream: PDFRawStream; readonly text: string },
): void {
  const packed = context.flateStream(bytesFrom(text));
  const dict = stream.dict.clone(context);
  for (const name of ['Filter', 'DecodeParms', 'Length'].map((key) => PDFName.of(key))) {
    const value = packed.dict.get(name);
    if (value) dict.set(name, value);
    else dict.delete(name);
  }
  context.assign(reference, PDFRawStream.of(dict, packed.contents));
}

function bytesFrom(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
