import type { DocumentId } from '../model/ids.ts';
import { createFacetTally } from './facet-tally.ts';
import type { FacetName } from '../model/facet-names.ts';
import type { FacetValues } from './facets.ts';
import { facetCounts, wantedValues, type SearchOptions, type SearchResult } from './hits.ts';
import type { Pacer } from './pacer.ts';
import { meetsPhrases } from './phrase-check.ts';
import type { Query } from './query.ts';

export interface CheckingSource {
  /** All that fits the query as far as the index knows, best first, whatever is filtered by. */
  readonly candidates: Pick<SearchResult, 'hits' | 'kinds' | 'facets'>;
  readonly facetsOf: (id: DocumentId) => FacetValues | undefined;
  /** All that documents are found by, by their ids; what cannot be read is left out. */
  readonly texts: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, string>>;
  /** Rests between two texts: what is typed meanwhile is not kept waiting. */
  readonly pacer: Pick<Pacer, 'rest'>;
  /** Answered between two batches: false when no more time should be spent than the page needs. */
  readonly hasTime: () => boolean;
}

/** Texts that are fetched at once. */
const batch = 50;

/**
 * Reads candidates in the order of their rank until the page is full, and goes on while there is time; those that the
 * filters leave out come last, for the counts alone. What was not read is counted as found: `isTotalExact` tells.
 */
export async function checkedSearch(
  query: Query,
  options: SearchOptions,
  { candidates, facetsOf, texts, pacer, hasTime }: CheckingSource,
): Promise<SearchResult> {
  const { limit = 20, offset = 0 } = options;
  const { passes } = createFacetTally(options);
  // Their values are looked up one by one only where something is filtered by them: there may be thousands.
  const isFiltered = wantedValues(options).size > 0;
  const known = candidates.hits.flatMap((hit) => {
    const values = isFiltered ? facetsOf(hit.id) : null;
    return values === undefined ? [] : [{ hit, isWanted: values === null || passes(values) }];
  });
  const inTurn = [...known.filter((each) => each.isWanted), ...known.filter((each) => !each.isWanted)];
  const wantedCount = known.filter((each) => each.isWanted).length;
  const refuted = new Set<DocumentId>();
  let read = 0;
  let passing = 0;
  for (; read < inTurn.length; read += batch) {
    const isFull = passing >= offset + limit || read >= wantedCount;
    if (isFull && !hasTime()) break;
    const some = inTurn.slice(read, read + batch);
    const found = await texts(some.map(({ hit }) => hit.id));
    for (const { hit, isWanted } of some) {
      const text = found.get(hit.id);
      if (text === undefined || !meetsPhrases(query, text)) refuted.add(hit.id);
      else if (isWanted) passing += 1;
      await pacer.rest();
    }
  }
  const all = known.filter(({ hit }) => !refuted.has(hit.id));
  const counts = isFiltered
    ? countedOneByOne(
        all.map(({ hit }) => hit.id),
        options,
        facetsOf,
      )
    : countedWithout(refuted, candidates, facetsOf);
  const wanted = all.flatMap(({ hit, isWanted }) => (isWanted ? [hit] : []));
  return {
    hits: wanted.slice(offset, offset + limit),
    total: wanted.length,
    totalWithAllWords: wanted.filter((hit) => hit.hasAllWords).length,
    ...counts,
    ...(read < inTurn.length && { isTotalExact: false as const }),
  };
}

type Counts = Pick<SearchResult, 'kinds' | 'facets'>;

function countedOneByOne(
  ids: readonly DocumentId[],
  options: SearchOptions,
  facetsOf: CheckingSource['facetsOf'],
): Counts {
  const tally = createFacetTally(options);
  for (const id of ids) {
    const values = facetsOf(id);
    if (values) tally.add(values);
  }
  return tally.counts();
}

/** What was counted over all candidates, without those that are no hits. */
function countedWithout(
  refuted: ReadonlySet<DocumentId>,
  { kinds, facets }: Counts,
  facetsOf: CheckingSource['facetsOf'],
): Counts {
  const lost = new Map<string, number>();
  const keyOf = (facet: string, value: string) => `${facet} ${value}`;
  for (const id of refuted)
    for (const [facet, values] of Object.entries(facetsOf(id) ?? {}))
      for (const value of values) lost.set(keyOf(facet, value), (lost.get(keyOf(facet, value)) ?? 0) + 1);
  const left = (facet: FacetName, counts: Iterable<readonly [string, number]>) =>
    new Map(
      Array.from(
        counts,
        ([value, count]) => [value, count - (lost.get(keyOf(facet, value)) ?? 0)] as const,
      ).filter(([, count]) => count > 0),
    );
  const countsOf = (facet: FacetName) =>
    left(
      facet,
      facet === 'kind'
        ? Object.entries(kinds)
        : (facets?.[facet] ?? []).map(({ value, count }) => [value, count] as const),
    );
  return facetCounts(countsOf, { withFacets: facets !== undefined });
}
