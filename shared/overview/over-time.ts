import { daysOfEdtf } from '../model/edtf.ts';
import type { Counted, Overview } from '../model/overview.ts';
import { createTally } from './tally.ts';
import { countYears, readYears, undatedQuery, yearText, yearWindow, type YearWindow } from './years.ts';

/** Bars that stand apart in a window of 1280 pixels. */
const mostYears = 36;
/** As many years are still told by their months. */
const fewYears = 2;

/** Documents over time: by what a date may mean, as the filter by year has it; by months where there are few years. */
export function overTime(dates: readonly (string | undefined)[]): Overview['time'] {
  const years = readYears(dates);
  const window = yearWindow(years, mostYears);
  const none = years.filter((each) => each.length === 0).length;
  const undated = none > 0 ? { value: '', count: none, query: undatedQuery } : null;
  if (!window) return { unit: 'year', counted: [], undated };
  const isWhole = years.every((each) =>
    each.every((year) => Number(year) >= window.from && Number(year) <= window.to),
  );
  if (!isWhole || window.to - window.from >= fewYears)
    return { unit: 'year', counted: countYears(years, window), undated };
  return { unit: 'month', counted: countMonths(dates, window), undated };
}

function countMonths(dates: readonly (string | undefined)[], { from, to }: YearWindow): readonly Counted[] {
  const months = Array.from({ length: (to - from + 1) * 12 }, (_, place) => {
    const [year, month] = [from + Math.floor(place / 12), (place % 12) + 1];
    const first = year * 10_000 + month * 100;
    return { value: `${yearText(year)}-${String(month).padStart(2, '0')}`, first, last: first + 31 };
  });
  const tally = createTally();
  for (const date of dates) {
    const days = daysOfEdtf(date);
    if (!days) continue;
    const meant = months.filter(({ first, last }) => days.earliest <= last && days.latest >= first);
    tally.add(meant.map(({ value }) => value));
  }
  return tally.inOrder(
    months.map(({ value }) => value),
    (value) => `date:${value}`,
  );
}
