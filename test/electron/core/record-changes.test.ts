import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { editDocument } from '../../../electron/core/documents.ts';
import { indexStoreOf } from '../../../electron/core/index-store.ts';
import { recordChanges } from '../../../electron/core/record-changes.ts';
import { openSearch } from '../../../electron/core/search.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A head is written whenever the archive is closed: nothing of earlier journals is read again. */
const headsAtOnce = { journalLimit: 0 } as const;

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'), headsAtOnce)).archive;
}

async function add(archive: Archive, title: string): Promise<Document> {
  const document = sampleDocument({ title, text: await archive.objects.put(Buffer.from('{"blocks":[]}')) });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  return document;
}

/** What a search that is opened now would look at. */
async function lookedAt(archive: Archive) {
  const { madeFrom } = await indexStoreOf(archive).saved();
  const { isWhole, changed, removed, total } = await recordChanges(archive, madeFrom);
  return { isWhole, changed: Array.from(changed, ({ id }) => id), removed, total };
}

const nothing = { isWhole: false, changed: [], removed: [] };

describe('what an index lacks of the records', () => {
  it('is all of them at first, then nothing, also when a head was written since', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'Alpha');
    expect(await lookedAt(archive)).toEqual({ isWhole: true, changed: [document.id], removed: [], total: 1 });
    await openSearch(archive);
    expect(await lookedAt(archive)).toEqual({ ...nothing, total: 1 });
    await archive.close();
    const again = await openArchive(archive.path, headsAtOnce);
    expect(await lookedAt(again)).toEqual({ ...nothing, total: 1 });
    await again.close();
  });

  it('is what was added, changed and removed since it was saved, in this session and in the one before', async () => {
    const archive = await newArchive();
    const [edited, removed] = [await add(archive, 'Alpha'), await add(archive, 'Beta')];
    await openSearch(archive);
    await editDocument(archive, edited.id, { title: 'Gamma' });
    await archive.close();
    const again = await openArchive(archive.path, headsAtOnce);
    await again.records.commit('document-removed', [{ collection: 'documents', id: removed.id }]);
    const added = await add(again, 'Delta');
    expect(await lookedAt(again)).toEqual({
      isWhole: false,
      changed: [edited.id, added.id],
      removed: [removed.id],
      total: 2,
    });
    const search = await openSearch(again);
    expect((await search.search('alpha beta gamma delta')).hits.map(({ title }) => title).toSorted()).toEqual(
      ['Delta', 'Gamma'],
    );
    await again.close();
  });

  it('is everything again when it was made from a log that went another way', async () => {
    const archive = await newArchive();
    await add(archive, 'Alpha');
    const { isWhole } = await recordChanges(archive, archive.records.head.sequence + 1);
    expect(isWhole).toBe(true);
    await archive.close();
  });
});
