import { daysOfEdtf } from '../model/edtf.ts';
import { facetNames } from '../model/facet-names.ts';

/** What an index keeps of each document: the facets, and all other values by their fields (`law.body=Senate`). */
export const columnNames = [...facetNames, 'said'] as const;
export type ColumnName = (typeof columnNames)[number];

/** Values of each facet, as they stand in the record; a year is four digits. */
export type FacetValues = Readonly<Record<ColumnName, readonly string[]>>;

/** How many hits have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** A date as a number that rises with time: the first day it may mean, `2018-11` is 20181100. 0 where there is none. */
export function dayOf(date: string | undefined): number {
  return daysOfEdtf(date)?.earliest ?? 0;
}

/** Most hits first; of equals in the order of their values. */
export function inOrderOfCount(counts: ReadonlyMap<string, number>): FacetCount[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}
