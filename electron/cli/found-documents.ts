import type { Archive } from '../core/archive.ts';
import { openSearch } from '../core/search.ts';

/** All documents that hold every word of a query, the best first, by their ids. */
export async function documentsWithAllWords(archive: Archive, query: string): Promise<readonly string[]> {
  const search = await openSearch(archive);
  const { hits } = await search.search(query, { limit: Number.MAX_SAFE_INTEGER, withExcerpts: false });
  return hits.filter((hit) => hit.hasAllWords).map((hit) => hit.id);
}
