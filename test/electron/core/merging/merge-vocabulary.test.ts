import { expect, it } from 'vitest';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { removeField, saveField } from '../../../../electron/core/vocabulary/own-fields.ts';
import { freshArchive, keep, mergeInto, parted } from '../../../support/two-archives.ts';

it('brings fields of the other archive’s own with the documents that have them, and takes both back at once', async () => {
  const [mine, theirs] = [await freshArchive(), await freshArchive('two')];
  await saveField(theirs, { id: 'shelf', type: 'text', en: 'Shelf' });
  const { id } = await keep(theirs, 'on a shelf');
  await editDocument(theirs, id, { own: { shelf: 'B 7' } });
  const { entry } = await mergeInto(mine, theirs);
  expect(mine.records.get('fields', 'shelf')).toMatchObject({ en: 'Shelf' });
  expect(mine.records.get('documents', id)?.own).toEqual({ shelf: 'B 7' });
  await undoEntry(mine, entry ?? 0);
  expect([mine.records.count('fields'), mine.records.count('documents')]).toEqual([0, 0]);
});

it('keeps a field that one side took away while a document of the other says something in it', async () => {
  const first = await freshArchive();
  await saveField(first, { id: 'shelf', type: 'text', en: 'Shelf' });
  const { id } = await keep(first, 'on a shelf');
  const [mine, theirs] = await parted(first);
  await removeField(mine, 'shelf');
  await editDocument(theirs, id, { own: { shelf: 'B 7' } });
  await mergeInto(mine, theirs);
  await mergeInto(theirs, mine);
  for (const { records } of [mine, theirs])
    expect(records.get('fields', 'shelf')).toMatchObject({ en: 'Shelf' });
});
