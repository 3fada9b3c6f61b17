import type { Rectangle } from '../exhibits/page-frame.ts';

/** A letter of a page, or a space or line end between two. */
export interface Letter {
  /** A character, or a few where one glyph stands for them. */
  readonly text: string;
  /** As high as its font and as wide as it moves the pen, in the page's own units. */
  readonly place: Rectangle;
  /** Drawn on the page: not a space or line end that only reading puts there. */
  readonly isDrawn: boolean;
  /** A hyphen that parts a word at the end of a line. */
  readonly isBreak: boolean;
}

/** Whether two places lie beside each other on one line, written across or upwards. */
export function isBeside(one: Rectangle, other: Rectangle): boolean {
  const reach = Math.max(one[3] - one[1], other[3] - other[1], one[2] - one[0]) * 0.6 + 1;
  const [across, along] = [shared(one, other, 0), shared(one, other, 1)];
  const isOnLine = across.gap < reach && along.isOverlapping;
  const isInColumn = along.gap < reach && across.isOverlapping;
  return isOnLine || isInColumn;
}

/** The letters (by number) that join on to these places, and those that join on to them, up to where a space would fit. */
export function touching(places: readonly Rectangle[], letters: readonly Letter[]): readonly number[] {
  const reached = [...places];
  const found = new Set<number>();
  const joins = (one: Rectangle, other: Rectangle): boolean => {
    const [across, along] = [shared(one, other, 0), shared(one, other, 1)];
    const room = Math.max(one[3] - one[1], other[3] - other[1]) * 0.1;
    return (across.gap < room && along.isOverlapping) || (along.gap < room && across.isOverlapping);
  };
  // It grows while it is gone through.
  for (const near of reached)
    for (const [index, { place, isDrawn, text }] of letters.entries()) {
      if (!isDrawn || isBlank(text) || found.has(index) || !joins(near, place)) continue;
      found.add(index);
      reached.push(place);
    }
  return [...found];
}

/** Spaces, and the controls that fonts without a list of their letters give for them. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cc}]*$/u.test(text);
}

/** The smallest rectangle around both. */
export function around(one: Rectangle, other: Rectangle): Rectangle {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** Along an axis (0: across, 1: upwards): how far apart, and whether more than half of the shorter lies beside the longer. */
function shared(
  one: Rectangle,
  other: Rectangle,
  axis: 0 | 1,
): { readonly gap: number; readonly isOverlapping: boolean } {
  const [low, high] = [one[axis], one[axis === 0 ? 2 : 3]];
  const [otherLow, otherHigh] = [other[axis], other[axis === 0 ? 2 : 3]];
  const common = Math.min(high, otherHigh) - Math.max(low, otherLow);
  const shorter = Math.min(high - low, otherHigh - otherLow);
  return { gap: -common, isOverlapping: common > shorter * 0.5 };
}
