import { searchDraftSchema, type SavedSearch, type SearchDraft } from '../../shared/model/saved-search.ts';
import type { Archive } from './archive.ts';
import { keptRecords } from './kept-records.ts';
import { newSavedSearchId } from './new-id.ts';

const searches = keptRecords({
  collection: 'searches',
  missing: 'search-missing',
  saved: 'search-saved',
  removed: 'search-removed',
});
export const { all: listSavedSearches, remove: removeSavedSearch } = searches;

/**
 * Keeps a search: as a new one, or in place of the one whose id it has. Durable when it resolves.
 * Throws `search-missing` for an id that is not there (any more).
 */
export async function saveSearch(archive: Archive, draft: SearchDraft): Promise<SavedSearch> {
  const { id: known, ...said } = searchDraftSchema.parse(draft);
  const id = known ?? newSavedSearchId();
  return searches.keep(archive, id, () => {
    if (known) searches.get(archive, known);
    return { schemaVersion: 1, id, ...said, updatedAt: new Date().toISOString() };
  });
}
