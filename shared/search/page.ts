import type { FacetKey } from '../model/facet-names.ts';
import { documentsOf, facetCounter } from './facet-places.ts';
import { facetCounts, wantedValues, type SearchOptions, type SearchResult } from './hits.ts';
import { bestOf, type Order } from './packed/best.ts';
import { countMembers, hasMember, intersect, membersOf, type Bitset } from './packed/bitset.ts';
import { idOf, isBefore, placeIn, type IndexView } from './packed/index-view.ts';

/** The documents that a search found, by number. */
export interface Found {
  readonly documents: Bitset;
  /** Those of them with all the words. */
  readonly withAllWords: Bitset;
  /** By number; those with all words stand above all others. */
  readonly scores: Float64Array;
}

/** Takes documents, and answers those that pass the filters; all filters but that by `without`. */
export function passing(
  view: IndexView,
  options: SearchOptions,
): (documents: Bitset, without?: FacetKey) => Bitset {
  const allowed = Array.from(wantedValues(options), ([facet, values]) => ({
    facet,
    set: documentsOf(view, facet, values),
  }));
  return (documents, without) => {
    const left = documents.slice();
    for (const { facet, set } of allowed) if (facet !== without) intersect(left, set);
    return left;
  };
}

/** Filters, counts, sorts, and cuts out one page. The same hits always come in the same order. */
export function pageOf(view: IndexView, found: Found, options: SearchOptions): SearchResult {
  const { limit = 20, offset = 0 } = options;
  const among = passing(view, options);
  const filtered = wantedValues(options);
  const documents = among(found.documents);
  const hits = membersOf(documents);
  const counter = facetCounter(view);
  const count = (facet: FacetKey) =>
    counter(facet, filtered.has(facet) ? membersOf(among(found.documents, facet)) : hits);
  const best = bestOf(hits, offset + limit, orderOf(view, found, options));
  return {
    hits: Array.from(best.subarray(offset), (document) => ({
      id: idOf(view, document),
      score: found.scores[document] ?? 0,
      hasAllWords: hasMember(found.withAllWords, document),
    })),
    total: hits.length,
    totalWithAllWords: countMembers(among(found.withAllWords)),
    ...facetCounts(count, options),
  };
}

/** Which of two documents stands first. */
export function orderOf(
  view: IndexView,
  { scores, withAllWords }: Found,
  { sort = 'relevance' }: SearchOptions,
): Order {
  const byScore = (one: number, other: number) => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference === 0 ? isBefore(view, one, other) : difference > 0;
  };
  if (sort === 'relevance') return { isBetter: byScore, scores };
  const dayAt = (document: number) => {
    const { part, number } = placeIn(view, document);
    return part.segment.documents.days[number] ?? 0;
  };
  const byDay = (one: number, other: number) => {
    const isWhole = hasMember(withAllWords, one);
    if (isWhole !== hasMember(withAllWords, other)) return isWhole;
    const difference = dayAt(one) - dayAt(other);
    return difference === 0 ? byScore(one, other) : difference > 0;
  };
  return { isBetter: byDay };
}
