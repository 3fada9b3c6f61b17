import { facetNames, isOwnFacet, type ByFacet, type FacetKey } from '../../shared/model/facet-names.ts';
import type { FacetCount } from '../../shared/search/facets.ts';

/** Of each facet named here only documents that have one of its values. */
export type Filters = ByFacet<readonly string[]>;

/** A chosen value, or years in a row. */
export interface ChosenValue {
  readonly facet: FacetKey;
  readonly values: readonly string[];
}

/** These values of a facet and no others; none: it is not filtered by. */
export function withValues(filters: Filters, facet: FacetKey, values: readonly string[]): Filters {
  const others: Filters = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
  return values.length === 0 ? others : { ...others, [facet]: values };
}

/** With the value where it was not chosen, without it where it was. */
export function withToggled(filters: Filters, facet: FacetKey, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const others = chosen.filter((each) => each !== value);
  return withValues(filters, facet, others.length < chosen.length ? others : [...chosen, value]);
}

/** Years from one to another, both in it. */
export function yearsBetween(from: number, to: number): readonly string[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return Array.from({ length: last - first + 1 }, (_, years) => String(first + years).padStart(4, '0'));
}

/** The first and the last of the chosen years; null when none is. */
export function spanOf(years: readonly string[]): { readonly from: number; readonly to: number } | null {
  if (years.length === 0) return null;
  const numbers = years.map(Number);
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}

/** What is chosen, in the order of the facets, the archive's own behind: a value each, years in a row together. */
export function chosenValues(filters: Filters): readonly ChosenValue[] {
  const own = Object.keys(filters).filter(isOwnFacet).sort();
  return [...facetNames, ...own].flatMap((facet): readonly ChosenValue[] => {
    const values = filters[facet] ?? [];
    if (facet !== 'year') return values.map((value) => ({ facet, values: [value] }));
    const rows: string[][] = [];
    for (const year of values.toSorted()) {
      const row = rows.at(-1);
      if (row && Number(row.at(-1)) + 1 === Number(year)) row.push(year);
      else rows.push([year]);
    }
    return rows.map((row) => ({ facet, values: row }));
  });
}

/** The commonest values, those chosen among them in any case, and how many there are beyond. */
export function valuesInView(
  counts: readonly FacetCount[],
  { chosen, most }: { readonly chosen: readonly string[]; readonly most: number },
): { readonly values: readonly FacetCount[]; readonly all: number } {
  const found = counts.slice(0, most);
  const missing = chosen
    .filter((value) => !found.some((each) => each.value === value))
    .map((value) => counts.find((each) => each.value === value) ?? { value, count: 0 });
  const unfound = missing.filter(({ count }) => count === 0).length;
  return { values: [...found, ...missing], all: counts.length + unfound };
}
