import type { Box } from './box.ts';

export interface PlacedBox {
  readonly box: Box;
  /** Of its top, from the top of the text area. */
  readonly y: number;
}

/**
 * Fills pages of `height` points with boxes, in order, and breaks only where a box allows it, except where nothing
 * allows it for a whole page. A box higher than a page gets a page of its own. A table's head stands again on each page
 * that its rows open.
 */
export function paginate(boxes: readonly Box[], height: number): readonly (readonly PlacedBox[])[] {
  const pages: PlacedBox[][] = [];
  let start = 0;
  while (start < boxes.length) {
    const { head, filled } = fillPage(boxes, start, height);
    const end = start + filled.length;
    let last = end;
    while (last > start && last < boxes.length && !boxes[last]?.canBreakBefore) last -= 1;
    const taken = last > start ? last : end;
    pages.push([...head, ...filled.slice(0, taken - start)]);
    start = taken;
  }
  return pages;
}

/** A head that takes more of a page than this is not repeated: little else would fit below it. */
const highestHead = 0.25;

function fillPage(
  boxes: readonly Box[],
  start: number,
  height: number,
): { readonly head: readonly PlacedBox[]; readonly filled: readonly PlacedBox[] } {
  let y = 0;
  const place = (box: Box, top: number): PlacedBox => {
    y = top + box.height;
    return { box, y: top };
  };
  const repeated = boxes[start]?.head ?? [];
  const isLow = repeated.reduce((sum, box) => sum + box.height, 0) <= height * highestHead;
  const head = isLow ? repeated.map((box) => place(box, y)) : [];
  const filled: PlacedBox[] = [];
  for (const box of boxes.slice(start, start + 400)) {
    const top = filled.length === 0 ? y : y + box.spaceBefore;
    if (filled.length > 0 && top + box.height > height) break;
    filled.push(place(box, top));
  }
  return { head, filled };
}
