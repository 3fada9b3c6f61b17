import { termAt, type Terms } from './terms.ts';

/** Farther than any distance that is asked for, and small enough for a byte. */
const far = 200;

/**
 * Visits the terms at most `most` letters from `wanted` (put in, left out or taken for another: Levenshtein), in order.
 * One walk over the sorted terms: the rows of the table of distances are kept for what a term has in common with the
 * one before it, only a band of 2 `most` + 1 columns is reckoned, and terms that begin like a hopeless one are passed.
 */
export function visitNear(
  terms: Terms,
  { wanted, most }: { readonly wanted: string; readonly most: number },
  visit: (term: string, distance: number) => void,
): void {
  const width = wanted.length + 1;
  const longest = wanted.length + most;
  const table = new Uint8Array((longest + 2) * width).fill(far);
  for (let column = 0; column < width; column += 1) table[column] = Math.min(column, far);
  const letters = Uint16Array.from({ length: wanted.length }, (_, index) => wanted.charCodeAt(index));
  const { units, starts, shared, count } = terms;

  /** Reckons row `row` for the letter before it; answers the least distance in it. */
  function reckon(row: number, letter: number): number {
    const [here, above] = [row * width, (row - 1) * width];
    const from = Math.max(1, row - most);
    const to = Math.min(width - 1, row + most);
    let least = from === 1 ? row : far;
    table[here + from - 1] = least;
    for (let column = from; column <= to; column += 1) {
      const changed = (table[above + column - 1] ?? far) + (letter === letters[column - 1] ? 0 : 1);
      const left = (table[above + column] ?? far) + 1;
      const put = (table[here + column - 1] ?? far) + 1;
      const distance = Math.min(changed, left, put, far);
      table[here + column] = distance;
      if (distance < least) least = distance;
    }
    if (to < width - 1) table[here + to + 1] = far;
    return least;
  }

  // So many rows hold what the term before began with.
  let known = 0;
  for (let place = 0; place < count; place += 1) {
    const start = starts[place] ?? 0;
    const length = (starts[place + 1] ?? 0) - start;
    let row = Math.min(known, shared[place] ?? 0);
    let isHopeless = false;
    while (row < length && !isHopeless) {
      isHopeless = row >= longest || reckon(row + 1, units[start + row] ?? 0) > most;
      row += 1;
    }
    if (isHopeless) {
      known = row - 1;
      while (place + 1 < count && (shared[place + 1] ?? 0) >= row) place += 1;
      continue;
    }
    known = length;
    const distance = table[length * width + width - 1] ?? far;
    if (distance <= most) visit(termAt(terms, place), distance);
  }
}
