import type { Piece } from './pdf-piece.ts';

/** A line of text on a page. `start` and `end` lie along the reading direction, so that `end` is never before `start`. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** Its baseline, in points, growing upwards. */
  readonly across: number;
  /** The size of most of its letters, in points. */
  readonly size: number;
  readonly angle: number;
  /** It begins with a raised number, as a footnote does. */
  readonly isNote: boolean;
  /** It has gaps as between columns: a row of a table, which goes on in no other line. */
  readonly isRow: boolean;
}

/** A page's lines in the order in which the page draws them, which is nearly always the order of reading. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    if (!continues(open, piece)) close();
    open.push(piece);
    // pdf.js ends a line also before a raised number that goes on in the same line; `continues` sees that.
  }
  close();
  return lines;
}

function continues(open: readonly Piece[], piece: Piece): boolean {
  const first = open[0];
  const last = open.at(-1);
  if (!first || !last) return true;
  if (piece.text.trim() === '' && !last.endsLine) return true;
  if (piece.angle !== first.angle) return false;
  const size = Math.max(...open.map((each) => each.size), piece.size);
  // Raised and lowered signs stay in their line.
  if (Math.abs(piece.across - first.across) > size * 0.5) return false;
  if (!last.endsLine) return true;
  // Two columns can share a baseline.
  const gap = piece.along - (last.along + last.width);
  return gap > -size && gap < size * 1.5;
}

function lineOf(drawn: readonly Piece[], page: number): Line | null {
  const marks = drawn.filter((piece) => piece.text.trim() !== '');
  const [first] = marks;
  if (!first) return null;
  const letters = marks.reduce((sum, piece) => sum + piece.text.length, 0);
  const rtl = marks.reduce((sum, piece) => sum + (piece.isRtl ? piece.text.length : 0), 0);
  const isRtl = rtl * 2 > letters;
  const size = mainSize(marks);
  const body = marks.find((piece) => piece.size > size * 0.9) ?? first;
  const isRaised = (piece: Piece) => isNoteNumber(piece, { size, baseline: body.across });
  const parts = (isRtl ? readRightToLeft(drawn) : drawn).map((piece) =>
    isRaised(piece) ? `[${piece.text.trim()}]` : piece.text,
  );
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  const left = Math.min(...marks.map((piece) => piece.along));
  const right = Math.max(...marks.map((piece) => piece.along + piece.width));
  return {
    text,
    page,
    start: isRtl ? -right : left,
    end: isRtl ? -left : right,
    across: body.across,
    size,
    angle: first.angle,
    isNote: isRaised(first) && marks.length > 1,
    isRow: !isRtl && marks.some((piece, index) => isColumn(piece, marks[index - 1])),
  };
}

/** The size in which most of a line is set. */
function mainSize(pieces: readonly Piece[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** A footnote's number stands above the line and is smaller: written inline, it would change the number before it. */
function isNoteNumber({ text, size, across }: Piece, line: { size: number; baseline: number }): boolean {
  return /^\s*\d{1,3}\s*$/.test(text) && size < line.size * 0.8 && across > line.baseline + line.size * 0.15;
}

/** Wider than justified text is spaced, and not the gap after a paragraph's number. */
function isColumn(piece: Piece, before: Piece | undefined): boolean {
  if (!before || /^\s*([•‣◦▪●○·–—]|\(?[\p{L}\p{N}.]{1,5}[.)]?)\s*$/u.test(before.text)) return false;
  return piece.along - (before.along + before.width) > 2 * Math.max(piece.size, before.size);
}

/** Runs of a right-to-left line in the order of reading, when they were drawn from left to right. */
function readRightToLeft(pieces: readonly Piece[]): Piece[] {
  const isDrawnLeftToRight = pieces
    .slice(1)
    .every((piece, index) => piece.along >= (pieces[index]?.along ?? 0));
  if (pieces.length < 2 || !isDrawnLeftToRight) return [...pieces];
  const read: Piece[] = [];
  let foreign: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    // Words of a left-to-right script keep their own order among themselves.
    if (!piece.isRtl && /[\p{L}\p{N}]/u.test(piece.text)) foreign.unshift(piece);
    else {
      read.push(...foreign, piece);
      foreign = [];
    }
  }
  return [...read, ...foreign];
}
