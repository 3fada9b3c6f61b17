import type { Counted } from '../model/overview.ts';
import { yearsOf } from '../search/facets-of.ts';
import { createTally } from './tally.ts';

/** The years that dates may mean, each date read once: many documents have the same. */
export function readYears(dates: readonly (string | undefined)[]): YearsOfDates {
  const known = new Map<string | undefined, readonly string[]>();
  return dates.map((date) => {
    const years = known.get(date) ?? yearsOf(date);
    known.set(date, years);
    return years;
  });
}

/** The years that dates may mean: a list each, in order without gaps, empty for no date. */
type YearsOfDates = readonly (readonly string[])[];

/** Years that stand one by one; what lies before and after them stands together. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * Of all stretches of `most` years the one with the most documents (of equals the latest), without what is empty at its
 * ends: one law of 1791, or a slip of the pen, does not press all others into a corner. Null where nothing is dated.
 */
export function yearWindow(dates: YearsOfDates, most: number): YearWindow | null {
  const counts = new Map<number, number>();
  for (const years of dates)
    for (const year of years) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const known = [...counts.keys()].sort((one, other) => one - other);
  let best: YearWindow | null = null;
  let bestCount = 0;
  let count = 0;
  let first = 0;
  for (const to of known) {
    count += counts.get(to) ?? 0;
    while ((known[first] ?? to) <= to - most) {
      count -= counts.get(known[first] ?? to) ?? 0;
      first += 1;
    }
    if (count < bestCount) continue;
    bestCount = count;
    best = { from: known[first] ?? to, to };
  }
  return best;
}

/** A year as it stands in facets. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** How many dates may mean each year of the window, or some year before it or after it, with the search for it. */
export function countYears(dates: YearsOfDates, window: YearWindow, narrowing = ''): readonly Counted[] {
  const { from, to } = window;
  const [before, after] = [`..${yearText(from - 1)}`, `${yearText(to + 1)}..`];
  const tally = createTally();
  for (const years of dates) {
    tally.add(years.filter((year) => Number(year) >= from && Number(year) <= to));
    if (Number(years[0] ?? from) < from) tally.add([before]);
    if (Number(years.at(-1) ?? to) > to) tally.add([after]);
  }
  const single = Array.from({ length: to - from + 1 }, (_, place) => yearText(from + place));
  return tally.inOrder([before, ...single, after], (value) => `${narrowing}year:${value}`);
}

/** Finds what has no date. */
export const undatedQuery = '-year:..9999';
