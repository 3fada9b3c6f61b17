import type { LineItem } from './box.ts';
import { spansOf, type Cluster } from './clusters.ts';
import type { LinePiece, TextLine } from './paragraph.ts';
import { pdfNumber, utf16Hex } from './pdf-strings.ts';
import { glyphStride } from './shape.ts';
import { highlights, type Color } from './style.ts';
import type { HighlightColour } from '../model/note.ts';

/** Gives the code by which a glyph that stands for `text` is called in a font's strings, and that font's name. */
export interface GlyphCodes {
  readonly nameOf: (piece: LinePiece) => string;
  readonly codeOf: (piece: LinePiece, glyph: number, text: string) => string;
}

/** Letters stay as heavy beside the drawn bold of other scripts (share of the size). */
const boldStroke = 0.028;
/** How far a black box reaches below the baseline, and how high it is (shares of the size). */
const [boxDepth, boxHeight] = [0.3, 1.26];
/** How far the line below a highlight is from the baseline, and how thick it is. */
const [lineDepth, lineWeight] = [0.24, 0.09];

interface LinePosition {
  readonly x: number;
  readonly y: number;
  readonly color: Color;
  readonly hidden?: LineItem['hidden'] | undefined;
}

/** The PDF operators that draw one line with its baseline beginning at (x, y), y from the page's bottom. */
export function drawLine(line: TextLine, { x, y, color, hidden }: LinePosition, codes: GlyphCodes): string {
  const paint = color.map(pdfNumber).join(' ');
  const stretch = hidden?.stretch ?? 1;
  // Mode 3 paints nothing. Both stay set until they are set again, in the next text object too.
  const operators = [hidden ? `3 Tr ${pdfNumber(stretch * 100)} Tz` : `${paint} rg`];
  let left = x;
  for (const piece of line.pieces) {
    if (piece.glyphs.length === 0) continue;
    const { text, width } = drawPiece(piece, codes);
    if (piece.highlight && !hidden)
      operators.push(drawHighlight(piece.highlight, piece, { x: left, y, width }), `${paint} rg`);
    if (piece.isBoxed) operators.push(drawBox(piece, { x: left, y, width: width * stretch }));
    operators.push(
      `BT /${codes.nameOf(piece)} ${pdfNumber(piece.size)} Tf 1 0 0 1 ${pdfNumber(left)} ${pdfNumber(y)} Tm`,
    );
    const isStroked = piece.isEmboldened && !hidden && !piece.isBoxed;
    if (isStroked) operators.push(`2 Tr ${pdfNumber(piece.size * boldStroke)} w ${paint} RG`);
    operators.push(text);
    if (isStroked) operators.push('0 Tr');
    operators.push('ET');
    if (piece.isBoxed) operators.push(`${paint} rg`);
    left += width * stretch;
  }
  if (hidden) operators.push('0 Tr 100 Tz');
  return operators.join('\n');
}

/** A pale ground and a line below: its dashes tell the colour where there is none. */
function drawHighlight(
  colour: HighlightColour,
  { size }: LinePiece,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): string {
  const { ground, line, dashes } = highlights[colour];
  const [below, height] = [size * boxDepth, size * boxHeight];
  const fill = `${ground.map(pdfNumber).join(' ')} rg ${[x, y - below, width, height].map(pdfNumber).join(' ')} re f`;
  const at = pdfNumber(y - size * lineDepth);
  const stroke = `${line.map(pdfNumber).join(' ')} RG ${pdfNumber(size * lineWeight)} w ${dashes} 0 d 0 J`;
  return `${fill} ${stroke} ${pdfNumber(x)} ${at} m ${pdfNumber(x + width)} ${at} l S [] 0 d`;
}

/** A black box as high as the piece's line, and white for what stands in it. */
function drawBox(
  { size }: LinePiece,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): string {
  const [below, height] = [size * boxDepth, size * boxHeight];
  return `0 0 0 rg ${[x, y - below, width, height].map(pdfNumber).join(' ')} re f 1 1 1 rg`;
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
  const drawCluster = ({ text, first, end }: Cluster): void => {
    for (let index = first; index < end; index += glyphStride) {
      const glyph = glyphs[index] ?? 0;
      const advance = glyphs[index + 2] ?? 0;
      const xOffset = glyphs[index + 3] ?? 0;
      const wantedRise = (glyphs[index + 4] ?? 0) * points;
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
  };
  for (const { clusters, actualText } of spansOf(piece)) {
    if (actualText !== undefined) {
      flush();
      operators.push(`/Span <</ActualText <FEFF${utf16Hex(actualText)}>>> BDC`);
    }
    clusters.forEach(drawCluster);
    if (actualText !== undefined) {
      flush();
      operators.push('EMC');
    }
  }
  flush();
  if (rise !== 0) operators.push('0 Ts');
  return { text: operators.join('\n'), width };
}
