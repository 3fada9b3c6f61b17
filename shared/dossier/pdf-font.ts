import type { LoadedFont } from './font-set.ts';
import type { GlyphCodes } from './glyph-run.ts';
import { pdfNumber, utf16Hex } from './pdf-strings.ts';
import type { SubsetFont } from './subset-font.ts';

/** One font as the PDF will hold it. A code stands for a glyph and the text it says: the same glyph may say two things. */
export interface PdfFont {
  /** Its name in the pages' resources. */
  readonly name: string;
  readonly font: LoadedFont;
  readonly codes: readonly GlyphCode[];
}

interface GlyphCode {
  readonly glyph: number;
  readonly text: string;
}

/** Collects the glyphs that pages use, while they are drawn. */
export interface FontBook {
  readonly codes: GlyphCodes;
  readonly fonts: () => readonly PdfFont[];
}

export function createFontBook(): FontBook {
  const fonts = new Map<
    string,
    { name: string; font: LoadedFont; codes: GlyphCode[]; known: Map<string, string> }
  >();
  const entryOf = (font: LoadedFont) => {
    const found = fonts.get(font.file);
    if (found) return found;
    const made = { name: `T${fonts.size + 1}`, font, codes: [], known: new Map<string, string>() };
    fonts.set(font.file, made);
    return made;
  };
  return {
    codes: {
      nameOf: ({ font }) => entryOf(font).name,
      codeOf: ({ font }, glyph, text) => {
        const { codes, known } = entryOf(font);
        const key = `${glyph} ${text}`;
        const found = known.get(key);
        if (found) return found;
        codes.push({ glyph, text });
        const code = hex4(codes.length);
        known.set(key, code);
        return code;
      },
    },
    fonts: () => [...fonts.values()],
  };
}

/** How a font's objects get into the file: jsPDF's own writing functions. */
export interface PdfObjectWriter {
  /** Begins a new object and gives its number. */
  readonly begin: () => number;
  readonly write: (text: string) => void;
  /** Writes a compressed stream into the object begun. */
  readonly stream: (data: string, objectNumber: number) => void;
  readonly end: () => void;
}

/** Writes a composite font (ISO 32000-1, 9.7.4) of the glyphs used and gives the number of its object. */
export function embedFont({ font, codes }: PdfFont, subset: SubsetFont, writer: PdfObjectWriter): number {
  const glyphs = new Set([0, ...codes.map(({ glyph }) => glyph)]);
  const name = `${subsetTag(glyphs)}+${font.metrics.postScriptName}`;
  const stream = (data: string): number => {
    const number = writer.begin();
    writer.stream(data, number);
    writer.end();
    return number;
  };
  const object = (text: string): number => {
    const number = writer.begin();
    writer.write(text);
    writer.end();
    return number;
  };
  const file = stream(binary(subset(font.bytes, glyphs)));
  const glyphMap = stream(binary(glyphMapOf(codes)));
  const toUnicode = stream(toUnicodeMap(codes));
  const present = stream(binary(codeSetOf(codes)));
  const toThousandths = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const { bounds, ascent, descent, advance } = font.metrics;
  const widths = codes.map(({ glyph }) => pdfNumber((advance(glyph) * 1000) / font.unitsPerEm));
  const descriptor = object(
    `<</Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${bounds.map(toThousandths).join(' ')}]` +
      ` /ItalicAngle 0 /Ascent ${toThousandths(ascent)} /Descent ${toThousandths(descent)}` +
      ` /CapHeight ${toThousandths(ascent)} /StemV 80 /CIDSet ${present} 0 R /FontFile2 ${file} 0 R>>`,
  );
  const descendant = object(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name}` +
      ` /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>` +
      ` /FontDescriptor ${descriptor} 0 R /DW 1000 /W [1 [${widths.join(' ')}]] /CIDToGIDMap ${glyphMap} 0 R>>`,
  );
  return object(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
      ` /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R>>`,
  );
}

function glyphMapOf(codes: readonly GlyphCode[]): Uint8Array {
  const map = new Uint8Array((codes.length + 1) * 2);
  for (const [index, { glyph }] of codes.entries()) map.set([glyph >> 8, glyph & 255], 2 * (index + 1));
  return map;
}

/** A bit for each code there is, from the highest of the first byte on (ISO 32000-1, 9.8.3.2); the box of a missing sign is 0. */
function codeSetOf(codes: readonly GlyphCode[]): Uint8Array {
  const set = new Uint8Array((codes.length >> 3) + 1);
  for (let code = 0; code <= codes.length; code += 1)
    set[code >> 3] = (set[code >> 3] ?? 0) | (128 >> (code & 7));
  return set;
}

/** At most so many lines may stand between `beginbfchar` and `endbfchar` (Adobe technical note 5411). */
const linesOfBlock = 100;

function toUnicodeMap(codes: readonly GlyphCode[]): string {
  // A glyph that only completes the one before it says a zero-width space: nothing would be read as unknown.
  const lines = codes.map(({ text }, index) => `<${hex4(index + 1)}><${utf16Hex(text || '\u200b')}>`);
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += linesOfBlock) {
    const block = lines.slice(start, start + linesOfBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000><FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

/** Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4); the same glyphs give the same letters. */
function subsetTag(glyphs: Iterable<number>): string {
  let hash = 5381;
  for (const glyph of glyphs) hash = (Math.imul(hash, 33) ^ glyph) >>> 0;
  return Array.from({ length: 6 }, (_, place) => {
    const letter = String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26) + place * 7;
    return letter;
  }).join('');
}

function hex4(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}

/** Bytes as jsPDF's stream function takes them: one character a byte. */
function binary(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return chunks.join('');
}
