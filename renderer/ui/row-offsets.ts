/**
 * Where each row of a long list begins, in pixels, and at the end where the last one ends: `count + 1` numbers.
 * Rows not yet measured count with the estimate.
 */
export function rowOffsets(
  count: number,
  heights: ReadonlyMap<number, number>,
  estimate: number,
): Float64Array {
  const offsets = new Float64Array(count + 1);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    end += heights.get(row) ?? estimate;
    offsets[row + 1] = end;
  }
  return offsets;
}

/** The row that holds the pixel `position`; the nearest one when it lies outside. */
export function rowAt(offsets: Float64Array, position: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
