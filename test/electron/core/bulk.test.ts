import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeDocuments } from '../../../electron/core/activity/remove-documents.ts';
import { listTrash, restoreDocuments } from '../../../electron/core/activity/trash.ts';
import { undoEntry } from '../../../electron/core/activity/undo.ts';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { editDocuments, getDocument, listDocuments } from '../../../electron/core/documents.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function archiveOf(count: number): Promise<{ archive: Archive; ids: readonly string[] }> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const documents = Array.from({ length: count }, (_, at) => sampleDocument({ title: `Paper ${at}` }));
  const changes = documents.map((after) => ({ collection: 'documents' as const, id: after.id, after }));
  await archive.records.commit('documents-imported', changes);
  return { archive, ids: documents.map(({ id }) => id) };
}

const said = (archive: Archive) => listDocuments(archive).map((document) => ({ ...document, revision: 0 }));

test('a thousand documents are tagged in one entry, durably, and it is taken back in one', async () => {
  const { archive, ids } = await archiveOf(1000);
  const before = said(archive);
  const entry = await editDocuments(archive, ids, ({ tags }) => ({ tags: [...tags, 'press'] }));
  expect(entry?.changes).toHaveLength(1000);
  await archive.close();

  const again = await openArchive(archive.path);
  expect(listDocuments(again, { tag: 'press' })).toHaveLength(1000);
  await undoEntry(again, entry?.sequence ?? 0);
  expect(said(again)).toEqual(before);
  await again.close();
});

test('one wrong value among many changes nothing at all', async () => {
  const { archive, ids } = await archiveOf(3);
  const before = said(archive);
  const edits = editDocuments(archive, ids, ({ title }) =>
    title === 'Paper 2' ? { date: '2018-13' } : { tags: ['x'] },
  );
  await expect(edits).rejects.toMatchObject({ code: 'wrong-usage' });
  expect(said(archive)).toEqual(before);
  await archive.close();
});

test('what changes nothing writes nothing', async () => {
  const { archive, ids } = await archiveOf(2);
  expect(await editDocuments(archive, ids, () => ({ kind: 'article' }))).toBeNull();
  await archive.close();
});

test('the trash lists what was taken away, and gives single documents back as they were', async () => {
  const { archive, ids } = await archiveOf(3);
  const [a = '', b = '', c = ''] = ids;
  await removeDocuments(archive, [a, b]);
  await removeDocuments(archive, [c]);
  expect((await listTrash(archive)).map(({ title }) => title)).toEqual(['Paper 2', 'Paper 0', 'Paper 1']);

  const { sequence } = await restoreDocuments(archive, [b]);
  expect(getDocument(archive, b)).toMatchObject({ title: 'Paper 1', revision: 2 });
  expect((await listTrash(archive)).map(({ title }) => title)).toEqual(['Paper 2', 'Paper 0']);
  await expect(restoreDocuments(archive, [b])).rejects.toMatchObject({ code: 'document-missing' });

  await undoEntry(archive, sequence);
  expect(await listTrash(archive)).toHaveLength(3);
  await archive.close();
});
