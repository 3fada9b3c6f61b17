import { documentKinds, type DocumentKind } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';

export interface SearchOptions {
  readonly limit?: number;
  readonly offset?: number;
  /** Only these kinds; none or left out: every kind. */
  readonly kinds?: readonly DocumentKind[];
  /** By date: newest first, undated last; documents with all words stay before those with some. */
  readonly sort?: 'relevance' | 'date';
}

interface SearchHit {
  readonly id: DocumentId;
  /** Comparable within one search only. */
  readonly score: number;
  readonly hasAllWords: boolean;
}

/** What a search counts over all its hits, not only those of one page. */
export interface SearchCounts {
  /** All hits, exact. */
  readonly total: number;
  /** How many of `total` have all the words. */
  readonly totalWithAllWords: number;
  /** Hits by kind, counted before the filter by kind; kinds without hits are 0. */
  readonly kinds: Readonly<Record<DocumentKind, number>>;
}

export interface SearchResult extends SearchCounts {
  /** One page: hits with all words first, then those with some. */
  readonly hits: readonly SearchHit[];
}

/** A hit with what it is counted, filtered and sorted by. */
export interface Candidate extends SearchHit {
  readonly kind: DocumentKind;
  readonly date?: string;
}

type Order = (a: Candidate, b: Candidate) => number;

const byWords: Order = (a, b) => Number(b.hasAllWords) - Number(a.hasAllWords);
const byScore: Order = (a, b) => b.score - a.score;
const byId: Order = (a, b) => (a.id < b.id ? -1 : 1);

/** EDTF dates sort as they are written; of a span its beginning counts. */
const byDate: Order = (a, b) => {
  const [first, second] = [a.date?.split('/')[0] ?? '', b.date?.split('/')[0] ?? ''];
  if (first === second) return 0;
  return first < second ? 1 : -1;
};

const orders: Readonly<Record<'relevance' | 'date', readonly Order[]>> = {
  relevance: [byWords, byScore, byId],
  date: [byWords, byDate, byScore, byId],
};

/** How many of each kind there are; kinds without any are 0. */
function countKinds(all: Iterable<{ readonly kind: DocumentKind }>): Record<DocumentKind, number> {
  const counts = Object.fromEntries(documentKinds.map((kind) => [kind, 0])) as Record<DocumentKind, number>;
  for (const { kind } of all) counts[kind] += 1;
  return counts;
}

/** Counts, filters, sorts, and cuts out one page. The same hits always come in the same order. */
export function pageOf(candidates: readonly Candidate[], options: SearchOptions = {}): SearchResult {
  const { limit = 20, offset = 0, kinds = [], sort = 'relevance' } = options;
  const wanted = kinds.length === 0 ? candidates : candidates.filter(({ kind }) => kinds.includes(kind));
  const inOrder = wanted.toSorted((a, b) => {
    for (const order of orders[sort]) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return {
    hits: inOrder
      .slice(offset, offset + limit)
      .map(({ id, score, hasAllWords }) => ({ id, score, hasAllWords })),
    total: wanted.length,
    totalWithAllWords: wanted.filter((candidate) => candidate.hasAllWords).length,
    kinds: countKinds(candidates),
  };
}
