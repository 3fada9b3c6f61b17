import { PDFName, PDFRawStream, type PDFDict, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { dictOf, itemsOf, arrayOf, valueOf } from '../exhibits/pdf-values.ts';
import { streamText } from './stream-text.ts';

/** Text by the codes of a font's strings. */
type CodeTexts = ReadonlyMap<string, string>;

/** Reads what is printed last on each page of a dossier: its number. Fonts are read once. */
export function createNumberReader(): (page: PDFPage) => string | undefined {
  const fonts = new Map<PDFDict, CodeTexts>();
  const textsOf = (font: PDFDict): CodeTexts => {
    const known = fonts.get(font) ?? readToUnicode(valueOf(font, 'ToUnicode'));
    fonts.set(font, known);
    return known;
  };
  return (page) => {
    const { contents, resources } = ownDrawing(page);
    const last = contents.slice(contents.lastIndexOf('BT /'));
    const name = /^BT \/(\w+) /.exec(last)?.[1];
    const fontDict = resources && dictOf(resources, 'Font');
    const font = name !== undefined && fontDict ? dictOf(fontDict, name) : undefined;
    if (!font) return undefined;
    const texts = textsOf(font);
    const codes = Array.from(last.matchAll(/<([0-9A-Fa-f]+)>/g), ([, digits = '']) => digits).join('');
    return (codes.match(/.{4}/g) ?? []).map((code) => texts.get(code.toUpperCase()) ?? '').join('');
  };
}

interface Drawing {
  readonly contents: string;
  readonly resources: PDFDict | undefined;
}

/** What we drew: the page's content, or on an original's page the picture that its content begins with. */
function ownDrawing(page: PDFPage): Drawing {
  const { node } = page;
  const pieces = itemsOf(arrayOf(node, 'Contents'));
  const resources = node.Resources();
  if (pieces.length === 0) return { contents: streamText(valueOf(node, 'Contents')), resources };
  const [, name = ''] = /^q \/(\w+) Do Q/.exec(streamText(pieces[0])) ?? [];
  const pictures = resources && dictOf(resources, 'XObject');
  const stamp = pictures && node.context.lookup(pictures.get(PDFName.of(name)));
  if (!(stamp instanceof PDFRawStream)) return { contents: '', resources };
  return { contents: streamText(stamp), resources: dictOf(stamp.dict, 'Resources') };
}

function readToUnicode(stream: PDFObject | undefined): CodeTexts {
  const pairs = streamText(stream).matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g);
  return new Map(
    Array.from(pairs, ([, code = '', units = '']) => {
      const text = (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16)));
      return [code.toUpperCase(), text.join('')];
    }),
  );
}
