import { visualOrder, type Direction } from './bidi.ts';
import { breakOpportunities, drawableText, forcedLines, graphemeEnds } from './line-break.ts';
import {
  glyphStride,
  reshapeRun,
  shapeText,
  type ShapedRun,
  type ShapedText,
  type Typesetter,
} from './shape.ts';
import type { TextStyle } from './style.ts';

/** A stretch of one line in one font, ready to draw; its glyphs' clusters are indexes into `text`. */
export interface LinePiece extends ShapedRun {
  readonly text: string;
}

/** One line, set: its pieces from left to right, its width and the room it needs, in points. */
export interface TextLine {
  readonly pieces: readonly LinePiece[];
  readonly width: number;
  readonly leading: number;
  /** What it says, in reading order. */
  readonly text: string;
}

export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly direction: Direction;
  readonly language: string;
  readonly width: number;
}

/** Sets a text into lines no wider than `width` points. Every character that shows is in exactly one line. */
export function setParagraph(paragraph: Paragraph, typesetter: Typesetter): readonly TextLine[] {
  return forcedLines(drawableText(paragraph.text)).flatMap((text) => {
    const shaped = shapeText({ ...paragraph, text }, typesetter);
    return breakLines(shaped, paragraph.width).map((line) => setLine(shaped, line));
  });
}

/** Sets a text into one line and says how wide it came out. */
export function setSingleLine(paragraph: Omit<Paragraph, 'width'>, typesetter: Typesetter): TextLine {
  const text = forcedLines(drawableText(paragraph.text)).join(' ').trim();
  const shaped = shapeText({ ...paragraph, text }, typesetter);
  return setLine(shaped, { start: 0, end: text.length });
}

/** Sets a text into one line; what does not fit gives way to an ellipsis. */
export function setFittingLine(paragraph: Paragraph, typesetter: Typesetter): TextLine {
  const whole = setSingleLine(paragraph, typesetter);
  if (whole.width <= paragraph.width) return whole;
  const ellipsis = setSingleLine({ ...paragraph, text: '…' }, typesetter).width;
  const [first] = setParagraph(
    { ...paragraph, text: whole.text, width: paragraph.width - ellipsis },
    typesetter,
  );
  return setSingleLine({ ...paragraph, text: `${first?.text ?? ''}…` }, typesetter);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function breakLines({ text, advances }: ShapedText, width: number): readonly Extent[] {
  const reach = new Float64Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    reach[index + 1] = (reach[index] ?? 0) + (advances[index] ?? 0);
  }
  const lines: Extent[] = [];
  let start = 0;
  const fits = (end: number): boolean =>
    (reach[trimmedEnd(text, start, end)] ?? 0) - (reach[start] ?? 0) <= width + 0.01;
  const endLine = (end: number): void => {
    lines.push({ start, end: trimmedEnd(text, start, end) });
    start = end;
  };
  let fitting = 0;
  for (const position of breakOpportunities(text)) {
    if (!fits(position) && fitting > start) endLine(fitting);
    if (!fits(position)) {
      // One word wider than the line (an address, a hash): cut between characters as people see them.
      const wordStart = start;
      let cut = start;
      for (const end of graphemeEnds(text.slice(start, position))) {
        if (!fits(wordStart + end) && cut > start) endLine(cut);
        cut = wordStart + end;
      }
    }
    fitting = position;
  }
  if (start < text.length || lines.length === 0) endLine(text.length);
  return lines;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[ \u2000-\u2006\u2008-\u200b\u3000]/.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return trimmed;
}

function setLine(shaped: ShapedText, { start, end }: Extent): TextLine {
  const pieces = shaped.runs.flatMap((run): LinePiece[] => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    return from < to ? [{ ...cutRun(shaped, run, [from, to]), text: shaped.text }] : [];
  });
  return {
    pieces: visualOrder(pieces),
    width: pieces.reduce((sum, piece) => sum + pieceWidth(piece), 0),
    leading: shaped.leading,
    text: shaped.text.slice(start, end),
  };
}

function cutRun(shaped: ShapedText, run: ShapedRun, extent: readonly [number, number]): ShapedRun {
  const [start, end] = extent;
  const isSafeAt = (index: number): boolean =>
    index === run.start || index === run.end || shaped.isSafe[index] === 1;
  if (!isSafeAt(start) || !isSafeAt(end)) return reshapeRun(shaped, run, extent);
  if (start === run.start && end === run.end) return run;
  const { glyphs } = run;
  let first = glyphs.length;
  let last = 0;
  for (let index = 0; index < glyphs.length; index += glyphStride) {
    const cluster = glyphs[index + 1] ?? 0;
    if (cluster < start || cluster >= end) continue;
    first = Math.min(first, index);
    last = index + glyphStride;
  }
  return { ...run, start, end, glyphs: glyphs.slice(Math.min(first, last), last) };
}

/** In points. */
function pieceWidth({ glyphs, size, font }: ShapedRun): number {
  let units = 0;
  for (let index = 2; index < glyphs.length; index += glyphStride) units += glyphs[index] ?? 0;
  return (units * size) / font.unitsPerEm;
}
