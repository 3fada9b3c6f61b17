import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { undoEntry } from '../../../electron/core/activity/undo.ts';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { newSavedSearchId } from '../../../electron/core/new-id.ts';
import { listSavedSearches, removeSavedSearch, saveSearch } from '../../../electron/core/saved-searches.ts';
import { searchDraftSchema } from '../../../shared/model/saved-search.ts';
import { facetNames } from '../../../shared/model/facet-names.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

const draft = searchDraftSchema.parse({
  title: 'Convictions on appeal',
  typed: 'kind:ruling "court of appeal"',
  filters: { country: ['KR', 'SN'] },
});

describe('saved searches', () => {
  it('are listed in the order in which they were first saved, over reopenings', async () => {
    const archive = await newArchive();
    const first = await saveSearch(archive, draft);
    const second = await saveSearch(archive, { ...draft, title: 'All', typed: '', filters: {} });
    const changed = await saveSearch(archive, { ...draft, id: first.id, sort: 'date' });
    expect(changed).toMatchObject({ id: first.id, sort: 'date', filters: { country: ['KR', 'SN'] } });
    await archive.close();
    const again = await openArchive(archive.path);
    expect(listSavedSearches(again)).toEqual([changed, second]);
    await again.close();
  });

  it('come back when their removal is undone, and go when their saving is', async () => {
    const archive = await newArchive();
    const saved = await saveSearch(archive, draft);
    const { sequence } = await removeSavedSearch(archive, saved.id);
    expect(listSavedSearches(archive)).toEqual([]);
    await undoEntry(archive, sequence);
    expect(listSavedSearches(archive)).toEqual([saved]);
    await undoEntry(archive, sequence - 1);
    expect(listSavedSearches(archive)).toEqual([]);
    await archive.close();
  });

  it('that are not there cannot be changed or removed', async () => {
    const archive = await newArchive();
    const id = newSavedSearchId();
    const missing = { code: 'search-missing', details: { id } };
    await expect(saveSearch(archive, { ...draft, id })).rejects.toMatchObject(missing);
    await expect(removeSavedSearch(archive, id)).rejects.toMatchObject(missing);
    await archive.close();
  });

  it('may filter by every facet there is, and by no other', () => {
    const filtering = (facet: string) =>
      searchDraftSchema.safeParse({ ...draft, filters: { [facet]: ['x'] } }).success;
    expect(facetNames.filter((facet) => !filtering(facet))).toEqual([]);
    expect(filtering('own.ward')).toBe(true);
    expect(['author', 'own.', 'own.a.b'].filter(filtering)).toEqual([]);
  });
});
