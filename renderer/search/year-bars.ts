import type { FacetCount } from '../../shared/search/facets.ts';

/** A stretch of years with its hits. */
export interface YearBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The years from the first with hits to the last, in order, in at most `most` bars of as many years each. */
export function yearBars(counts: readonly FacetCount[], most: number): readonly YearBar[] {
  const known = counts.map(({ value, count }) => ({ year: Number(value), count }));
  if (known.length === 0) return [];
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.map(({ year }) => year));
  const years = Math.ceil((last - first + 1) / most);
  const bars = Array.from({ length: Math.ceil((last - first + 1) / years) }, (_, bar) => {
    const from = first + bar * years;
    return { from, to: Math.min(last, from + years - 1), count: 0 };
  });
  for (const { year, count } of known) {
    const bar = bars[Math.floor((year - first) / years)];
    if (bar) bar.count += count;
  }
  return bars;
}
