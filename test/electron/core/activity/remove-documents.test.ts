import { expect, test } from 'vitest';
import { openArchive } from '../../../../electron/core/archive.ts';
import { removeDocuments } from '../../../../electron/core/activity/remove-documents.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { saveDossier } from '../../../../electron/core/dossiers.ts';
import { addDocument, archiveOnDisk, diskPath, opening } from '../../../support/archive-on-disk.ts';

test('a document is taken away, comes back when that is taken back, and what is not there cannot go', async () => {
  const archive = await openArchive(diskPath, opening(await archiveOnDisk()));
  const { id } = await addDocument(archive, 7);
  const { sequence } = await removeDocuments(archive, [id]);
  expect(archive.records.get('documents', id)).toBeUndefined();
  await expect(removeDocuments(archive, [id])).rejects.toMatchObject({ code: 'document-missing' });
  await undoEntry(archive, sequence);
  expect(archive.records.get('documents', id)).toMatchObject({ id });
  await archive.close();
});

test('a document that a dossier names stays, and the dossier is told', async () => {
  const archive = await openArchive(diskPath, opening(await archiveOnDisk()));
  const { id } = await addDocument(archive, 7);
  const sections = [{ title: 'One', documents: [id] }];
  const blank = { subtitle: '', compiler: '', notes: '' };
  await saveDossier(archive, { ...blank, title: 'For the appeal', language: 'en', sections });
  await expect(removeDocuments(archive, [id])).rejects.toMatchObject({
    code: 'document-in-dossier',
    details: { dossier: 'For the appeal' },
  });
  expect(archive.records.get('documents', id)).toBeDefined();
  await archive.close();
});
