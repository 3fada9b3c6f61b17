import { documentKinds, type DocumentKind } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { facetNames, type ByFacet, type FacetKey, type OwnFacet } from '../model/facet-names.ts';
import { inOrderOfCount, type FacetCount } from './facets.ts';

export interface SearchOptions {
  readonly limit?: number;
  readonly offset?: number;
  /** Only these kinds; none or left out: every kind. */
  readonly kinds?: readonly DocumentKind[];
  /** Of each facet named here only documents that have one of its values; none: every document. */
  readonly filters?: ByFacet<readonly string[]>;
  /** By date: newest first, undated last; documents with all words stay before those with some. */
  readonly sort?: 'relevance' | 'date';
  /** Counts every facet, not only the kinds. */
  readonly withFacets?: boolean;
  /** The archive's own lists that are counted with them. */
  readonly ownFacets?: readonly OwnFacet[];
}

interface SearchHit {
  readonly id: DocumentId;
  /** Comparable within one search only. */
  readonly score: number;
  readonly hasAllWords: boolean;
}

/** What a search counts over all its hits, not only those of one page. */
export interface SearchCounts {
  /** All hits; exact, as are all other counts, unless `isTotalExact` says otherwise. */
  readonly total: number;
  /** False where phrases were not looked for in all texts yet: there are at most so many hits, of each facet too. */
  readonly isTotalExact?: false;
  /** How many of `total` have all the words. */
  readonly totalWithAllWords: number;
  /** Hits by kind, counted before the filter by kind; kinds without hits are 0. */
  readonly kinds: Readonly<Record<DocumentKind, number>>;
  /** Only when asked for: hits by the values of each facet, counted before the filter by this facet, most first. */
  readonly facets?: ByFacet<readonly FacetCount[]>;
}

export interface SearchResult extends SearchCounts {
  /** One page: hits with all words first, then those with some. */
  readonly hits: readonly SearchHit[];
}

/** The values wanted of each facet that is filtered by. */
export function wantedValues({
  kinds = [],
  filters = {},
}: SearchOptions): ReadonlyMap<FacetKey, ReadonlySet<string>> {
  const given = { ...filters, ...(kinds.length > 0 ? { kind: kinds } : {}) };
  return new Map(
    Object.entries(given).flatMap(([facet, values]) =>
      values.length > 0 ? [[facet as FacetKey, new Set<string>(values)] as const] : [],
    ),
  );
}

/** The counts of a search. `count` answers how many hits have each value of a facet. */
export function facetCounts(
  count: (facet: FacetKey) => ReadonlyMap<string, number>,
  { withFacets = false, ownFacets = [] }: SearchOptions,
): Pick<SearchCounts, 'kinds' | 'facets'> {
  const byKind = count('kind');
  const kinds = Object.fromEntries(documentKinds.map((kind) => [kind, byKind.get(kind) ?? 0]));
  const counted: readonly FacetKey[] = [...facetNames, ...ownFacets];
  const facets = withFacets && counted.map((facet) => [facet, inOrderOfCount(count(facet))] as const);
  return {
    kinds: kinds as Record<DocumentKind, number>,
    ...(facets && { facets: Object.fromEntries(facets) }),
  };
}
