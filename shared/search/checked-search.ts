import { documentKinds, type DocumentKind } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import { meetsPhrases } from './phrase-check.ts';
import type { Query } from './query.ts';

export interface CheckingSource {
  /** All that fits the query as far as the index knows, best first, of every kind. */
  readonly candidates: SearchResult['hits'];
  readonly kindOf: (id: DocumentId) => DocumentKind | undefined;
  /** All that documents are found by, by their ids; what cannot be read is left out. */
  readonly texts: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, string>>;
  /** Answered between two batches: false when no more time should be spent than the page needs. */
  readonly hasTime: () => boolean;
}

/** Texts that are fetched at once. */
const batch = 50;

/**
 * Reads candidates in the order of their rank until the page is full, and goes on while there is time. What was not read
 * is counted as found: `isTotalExact` tells.
 */
export async function checkedSearch(
  query: Query,
  options: SearchOptions,
  { candidates, kindOf, texts, hasTime }: CheckingSource,
): Promise<SearchResult> {
  const { limit = 20, offset = 0, kinds = [] } = options;
  const isOfKind = (id: DocumentId) => {
    const kind = kindOf(id);
    return kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
  };
  const passing: SearchResult['hits'][number][] = [];
  let read = 0;
  for (; read < candidates.length; read += batch) {
    const isFull = passing.filter(({ id }) => isOfKind(id)).length >= offset + limit;
    if (isFull && !hasTime()) break;
    const some = candidates.slice(read, read + batch);
    const found = await texts(some.map(({ id }) => id));
    for (const hit of some) {
      const text = found.get(hit.id);
      if (text !== undefined && meetsPhrases(query, text)) passing.push(hit);
    }
  }
  const all = [...passing, ...candidates.slice(read)];
  const wanted = all.filter(({ id }) => isOfKind(id));
  const kindsFound = Object.fromEntries(documentKinds.map((kind) => [kind, 0])) as Record<
    DocumentKind,
    number
  >;
  for (const { id } of all) {
    const kind = kindOf(id);
    if (kind) kindsFound[kind] += 1;
  }
  return {
    hits: wanted.slice(offset, offset + limit),
    total: wanted.length,
    totalWithAllWords: wanted.filter((hit) => hit.hasAllWords).length,
    kinds: kindsFound,
    ...(read < candidates.length && { isTotalExact: false as const }),
  };
}
