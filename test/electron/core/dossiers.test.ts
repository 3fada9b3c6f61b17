import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { getDossier, listDossiers, removeDossier, saveDossier } from '../../../electron/core/dossiers.ts';
import { newDossierId } from '../../../electron/core/new-id.ts';
import { dossierDraftSchema } from '../../../shared/model/dossier.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newArchive() {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const document = sampleDocument();
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  const draft = dossierDraftSchema.parse({
    title: 'For the appeal',
    sections: [{ title: 'Rulings', documents: [document.id] }],
  });
  return { archive, draft };
}

describe('dossiers', () => {
  it('are listed in the order in which they were first saved, over reopenings', async () => {
    const { archive, draft } = await newArchive();
    const first = await saveDossier(archive, draft);
    const second = await saveDossier(archive, { ...draft, title: 'For the press' });
    const changed = await saveDossier(archive, { ...draft, id: first.id, notes: 'Chapter one first.' });
    expect(changed).toMatchObject({ id: first.id, notes: 'Chapter one first.', sections: draft.sections });
    await archive.close();
    const again = await openArchive(archive.path);
    expect(listDossiers(again)).toEqual([changed, second]);
    expect(getDossier(again, second.id).title).toBe('For the press');
    await again.close();
  });

  it('can be removed, and then are said to be missing', async () => {
    const { archive, draft } = await newArchive();
    const { id } = await saveDossier(archive, draft);
    await removeDossier(archive, id);
    const missing = { code: 'dossier-missing', details: { id } };
    expect(() => getDossier(archive, id)).toThrow(expect.objectContaining(missing) as Error);
    await expect(removeDossier(archive, id)).rejects.toMatchObject(missing);
    await expect(saveDossier(archive, { ...draft, id })).rejects.toMatchObject(missing);
    expect(listDossiers(archive)).toEqual([]);
    await archive.close();
  });

  it('are not saved with a document that is not in the archive', async () => {
    const { archive, draft } = await newArchive();
    const sections = [{ title: '', documents: [sampleDocument().id] }];
    const saving = saveDossier(archive, { ...draft, sections });
    await expect(saving).rejects.toMatchObject({ code: 'document-missing' });
    expect(listDossiers(archive)).toEqual([]);
    await archive.close();
  });

  it('that nobody ever saved are missing', async () => {
    const { archive, draft } = await newArchive();
    const saving = saveDossier(archive, { ...draft, id: newDossierId() });
    await expect(saving).rejects.toMatchObject({ code: 'dossier-missing' });
    await archive.close();
  });
});
