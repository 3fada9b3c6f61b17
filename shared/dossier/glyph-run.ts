import type { LinePiece, TextLine } from './paragraph.ts';
import { pdfNumber, utf16Hex } from './pdf-strings.ts';
import { glyphStride } from './shape.ts';
import type { Color } from './style.ts';

/** Gives the code by which a glyph that stands for `text` is called in a font's strings, and that font's name. */
export interface GlyphCodes {
  readonly nameOf: (piece: LinePiece) => string;
  readonly codeOf: (piece: LinePiece, glyph: number, text: string) => string;
}

/** Letters stay as heavy beside the drawn bold of other scripts (share of the size). */
const boldStroke = 0.028;

/** The PDF operators that draw one line with its baseline beginning at (x, y), y from the page's bottom. */
export function drawLine(
  line: TextLine,
  { x, y, color }: { readonly x: number; readonly y: number; readonly color: Color },
  codes: GlyphCodes,
): string {
  const paint = color.map(pdfNumber).join(' ');
  const operators = [`${paint} rg`];
  let left = x;
  for (const piece of line.pieces) {
    if (piece.glyphs.length === 0) continue;
    operators.push(
      `BT /${codes.nameOf(piece)} ${pdfNumber(piece.size)} Tf 1 0 0 1 ${pdfNumber(left)} ${pdfNumber(y)} Tm`,
    );
    if (piece.isEmboldened) operators.push(`2 Tr ${pdfNumber(piece.size * boldStroke)} w ${paint} RG`);
    const { text, width } = drawPiece(piece, codes);
    operators.push(text);
    if (piece.isEmboldened) operators.push('0 Tr');
    operators.push('ET');
    left += width;
  }
  return operators.join('\n');
}

/** A cluster: glyphs that together stand for a stretch of text. */
interface Cluster {
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

function drawPiece(piece: LinePiece, codes: GlyphCodes): { readonly text: string; readonly width: number } {
  const { glyphs, size, font } = piece;
  const points = size / font.unitsPerEm;
  const thousandths = 1000 / font.unitsPerEm;
  const operators: string[] = [];
  let array = '';
  let string = '';
  let rise = 0;
  let pending = 0;
  let width = 0;
  const flush = (): void => {
    if (string) array += `<${string}>`;
    string = '';
    if (array) operators.push(`[${array}] TJ`);
    array = '';
  };
  for (const { text, first, end } of clustersOf(piece)) {
    const isSpelledOut = end - first > glyphStride;
    if (isSpelledOut) {
      flush();
      operators.push(`/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC`);
    }
    for (let index = first; index < end; index += glyphStride) {
      const [glyph = 0, , advance = 0, xOffset = 0, yOffset = 0] = glyphs.subarray(
        index,
        index + glyphStride,
      );
      const wantedRise = yOffset * points;
      if (wantedRise !== rise) {
        flush();
        operators.push(`${pdfNumber(wantedRise)} Ts`);
        rise = wantedRise;
      }
      const shift = pending + xOffset * thousandths;
      const isShifted = Math.abs(shift) > 0.5;
      if (isShifted) {
        if (string) array += `<${string}>`;
        string = '';
        array += pdfNumber(-shift);
      }
      string += codes.codeOf(piece, glyph, index === first ? text : '');
      // What is too small to write is carried over, so that lines come out as wide as they were measured.
      pending = (advance - xOffset - font.metrics.advance(glyph)) * thousandths + (isShifted ? 0 : shift);
      width += advance * points;
    }
    if (isSpelledOut) {
      flush();
      operators.push('EMC');
    }
  }
  flush();
  if (rise !== 0) operators.push('0 Ts');
  return { text: operators.join('\n'), width };
}

function clustersOf({ glyphs, text, end }: LinePiece): readonly Cluster[] {
  const starts = new Set<number>();
  for (let index = 1; index < glyphs.length; index += glyphStride) starts.add(glyphs[index] ?? 0);
  const rising = [...starts].sort((a, b) => a - b);
  const nextOf = new Map(rising.map((start, index) => [start, rising[index + 1] ?? end]));
  const clusters: Cluster[] = [];
  for (let index = 0; index < glyphs.length;) {
    const cluster = glyphs[index + 1] ?? 0;
    const first = index;
    while (index < glyphs.length && glyphs[index + 1] === cluster) index += glyphStride;
    const said = searchable(text.slice(cluster, nextOf.get(cluster)));
    // A spent direction mark: an empty glyph that moves nothing.
    if (said !== '' || glyphs[first + 2] !== 0) clusters.push({ text: said, first, end: index });
  }
  return clusters;
}

const lamAlef: Readonly<Record<string, string>> = {
  '\u0644\u0622': '\ufef5',
  '\u0644\u0623': '\ufef7',
  '\u0644\u0625': '\ufef9',
  '\u0644\u0627': '\ufefb',
};

/**
 * The text a glyph stands for, as it should be found again. Direction marks are spent once the line is ordered; a
 * lam-alef ligature is one character, because readers turn right-to-left text around character by character.
 */
function searchable(text: string): string {
  const plain = text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return lamAlef[plain] ?? plain;
}
