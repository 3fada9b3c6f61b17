import type { Document } from '../model/document.ts';

/** What hits are counted and filtered by. */
export const facetNames = [
  'kind',
  'country',
  'year',
  'language',
  'campaign',
  'tag',
  'outcome',
  'court',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of each facet, as they stand in the record; a year is four digits. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** How many hits have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** A span of more years is as good as no date. */
const mostYears = 100;

/** Every year that an EDTF date touches; of an open span the one it begins with. */
function yearsOf(date: string | undefined): readonly string[] {
  const [first, last] = date?.split('/') ?? [];
  const from = parseInt(first ?? '', 10);
  const to = parseInt(last ?? '', 10);
  if (Number.isNaN(from)) return [];
  const count = Number.isNaN(to) ? 1 : Math.min(Math.max(1, to - from + 1), mostYears);
  return Array.from({ length: count }, (_, years) => String(from + years).padStart(4, '0'));
}

const given = (value: string | undefined) => (value === undefined ? [] : [value]);

export type Faceted = Pick<
  Document,
  'kind' | 'countries' | 'date' | 'languages' | 'campaigns' | 'tags' | 'ruling'
>;

export function facetsOf(document: Faceted): FacetValues {
  return {
    kind: [document.kind],
    country: document.countries,
    year: yearsOf(document.date),
    language: document.languages,
    campaign: document.campaigns,
    tag: document.tags,
    outcome: given(document.ruling?.outcome),
    court: given(document.ruling?.court),
  };
}

/** A date as a number that rises with time, of a span its beginning: `2018-11` is 20181100. 0 where there is none. */
export function dayOf(date: string | undefined): number {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return year === undefined ? 0 : Number(year + month + day);
}

/** Most hits first; of equals in the order of their values. */
export function inOrderOfCount(counts: ReadonlyMap<string, number>): FacetCount[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}
