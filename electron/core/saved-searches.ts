import { AppError } from '../../shared/errors.ts';
import type { Entry } from '../../shared/model/activity.ts';
import { searchDraftSchema, type SavedSearch, type SearchDraft } from '../../shared/model/saved-search.ts';
import type { Archive } from './archive.ts';
import { newSavedSearchId } from './new-id.ts';

/** All saved searches, in the order in which they were first saved. */
export function listSavedSearches(archive: Archive): SavedSearch[] {
  return [...archive.records.all('searches')];
}

function getSavedSearch(archive: Archive, id: string): SavedSearch {
  const search = archive.records.get('searches', id);
  if (!search) throw new AppError('search-missing', { id });
  return search;
}

/**
 * Keeps a search: as a new one, or in place of the one whose id it has. Durable when it resolves.
 * Throws `search-missing` for an id that is not there (any more).
 */
export async function saveSearch(archive: Archive, draft: SearchDraft): Promise<SavedSearch> {
  const { id: known, ...said } = searchDraftSchema.parse(draft);
  const id = known ?? newSavedSearchId();
  await archive.records.commit('search-saved', () => {
    if (known) getSavedSearch(archive, known);
    const search: SavedSearch = { schemaVersion: 1, id, ...said, updatedAt: new Date().toISOString() };
    return [{ collection: 'searches', id, after: search }];
  });
  return getSavedSearch(archive, id);
}

/** Takes a saved search away; the entry can be taken back. Throws `search-missing`. */
export function removeSavedSearch(archive: Archive, id: string): Promise<Entry> {
  return archive.records.commit('search-removed', () => {
    getSavedSearch(archive, id);
    return [{ collection: 'searches', id }];
  });
}
