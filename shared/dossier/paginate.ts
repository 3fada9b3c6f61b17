import type { Box } from './box.ts';

export interface PlacedBox {
  readonly box: Box;
  /** Of its top, from the top of the text area. */
  readonly y: number;
}

/**
 * Fills pages of `height` points with boxes, in order, and breaks only where a box allows it, except where nothing
 * allows it for a whole page. A box higher than a page gets a page of its own.
 */
export function paginate(boxes: readonly Box[], height: number): readonly (readonly PlacedBox[])[] {
  const pages: PlacedBox[][] = [];
  let start = 0;
  while (start < boxes.length) {
    const filled = fillPage(boxes, start, height);
    const end = start + filled.length;
    let last = end;
    while (last > start && last < boxes.length && !boxes[last]?.canBreakBefore) last -= 1;
    const taken = last > start ? last : end;
    pages.push(filled.slice(0, taken - start));
    start = taken;
  }
  return pages;
}

function fillPage(boxes: readonly Box[], start: number, height: number): PlacedBox[] {
  const placed: PlacedBox[] = [];
  let y = 0;
  for (const box of boxes.slice(start, start + 400)) {
    const top = placed.length === 0 ? 0 : y + box.spaceBefore;
    if (placed.length > 0 && top + box.height > height) break;
    placed.push({ box, y: top });
    y = top + box.height;
  }
  return placed;
}
