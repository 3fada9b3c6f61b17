import type { DocumentId } from '../../shared/model/ids.ts';
import type { Archive } from '../core/archive.ts';
import { openSearch } from '../core/search.ts';

/** Every document that has all the words of a query and passes its filters. */
export async function idsFound(archive: Archive, query: string): Promise<readonly DocumentId[]> {
  const search = await openSearch(archive);
  const { hits } = await search.search(query, {
    limit: archive.records.count('documents'),
    withExcerpts: false,
  });
  return hits.filter(({ hasAllWords }) => hasAllWords).map(({ id }) => id);
}
