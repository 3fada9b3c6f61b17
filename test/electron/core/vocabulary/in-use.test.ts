import { join } from 'node:path';
import { expect, test } from 'vitest';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { createArchive } from '../../../../electron/core/archive.ts';
import { changeDocuments } from '../../../../electron/core/change-documents.ts';
import { saveField } from '../../../../electron/core/vocabulary/own-fields.ts';
import { removeTerm, saveTerms } from '../../../../electron/core/vocabulary/own-terms.ts';
import { vocabularyOf } from '../../../../electron/core/vocabulary/vocabulary.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('no field and no term goes while a document has it, neither by removal nor by undo of its coming', async () => {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const document = sampleDocument({ title: 'Ruling' });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  const say = (values: Readonly<Record<string, unknown>>) =>
    changeDocuments(archive, [document.id], { does: 'say', values });
  const field = await saveField(archive, { id: 'ward', type: 'list', en: 'Ward' });
  const term = await saveTerms(archive, [{ list: 'own.ward', code: 'north', en: 'North' }]);
  const undoTerm = () => undoEntry(archive, term?.sequence ?? 0);
  await say({ 'own.ward': ['north'] });

  const refused = { code: 'term-in-use', details: { term: 'north', documents: 1 } };
  await expect(removeTerm(archive, 'own.ward', 'north')).rejects.toMatchObject(refused);
  await expect(undoTerm()).rejects.toMatchObject(refused);
  await expect(undoEntry(archive, field.sequence)).rejects.toMatchObject({ code: 'field-in-use' });
  await expect(saveField(archive, { id: 'ward', type: 'text' })).rejects.toMatchObject({
    code: 'field-in-use',
  });
  // Another name is no harm, and its undo neither.
  const renamed = await saveField(archive, { id: 'ward', type: 'list', en: 'District' });
  await undoEntry(archive, renamed.sequence);
  expect(vocabularyOf(archive).fields).toMatchObject([{ id: 'ward', en: 'Ward' }]);

  await say({ 'own.ward': null });
  await undoTerm();
  await undoEntry(archive, field.sequence);
  expect(vocabularyOf(archive)).toEqual({ terms: [], fields: [] });
  await archive.close();
});

test('terms that are called so already make no entry', async () => {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const draft = { list: 'roles', code: 'midwife', en: 'Midwife' } as const;
  expect(await saveTerms(archive, [draft])).not.toBeNull();
  expect(await saveTerms(archive, [draft, { list: 'roles', code: 'judge', en: 'Other' }])).toBeNull();
  expect((await saveTerms(archive, [{ ...draft, fr: 'Sage-femme' }]))?.changes).toHaveLength(1);
  await archive.close();
});
