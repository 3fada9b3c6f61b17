import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { saveDossier } from '../../../../electron/core/dossiers.ts';
import { entryChanges, listActivity } from '../../../../electron/core/activity/history.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import type { Document } from '../../../../shared/model/document.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function newArchive(who?: () => string | undefined): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'), { who })).archive;
}

async function add(archive: Archive, ...documents: Document[]): Promise<void> {
  const changes = documents.map((after) => ({ collection: 'documents' as const, id: after.id, after }));
  await archive.records.commit('documents-imported', changes);
}

describe('the history of an archive', () => {
  it('lists the newest entry first, with who made it and what it touched by its name of today', async () => {
    let name: string | undefined = 'Amina';
    const archive = await newArchive(() => name);
    const [one, two] = [sampleDocument({ title: 'One' }), sampleDocument({ title: 'Two' })];
    await add(archive, one, two);
    name = undefined;
    await editDocument(archive, one.id, { title: 'One, corrected' });
    const { lines, total } = await listActivity(archive);
    expect(total).toBe(3);
    expect(lines.map(({ sequence, action, who }) => [sequence, action, who])).toEqual([
      [3, 'document-edited', null],
      [2, 'documents-imported', 'Amina'],
      [1, 'archive-created', 'Amina'],
    ]);
    expect(lines[1]).toMatchObject({
      documents: 2,
      subjects: [
        { collection: 'documents', id: one.id, title: 'One, corrected' },
        { collection: 'documents', id: two.id, title: 'Two' },
      ],
    });
    await archive.close();
  });

  it('comes in pages that fit together, and goes on after what was done meanwhile', async () => {
    const archive = await newArchive();
    for (let count = 2; count <= 10; count += 1) await add(archive, sampleDocument());
    const first = await listActivity(archive, { limit: 4 });
    await add(archive, sampleDocument());
    const second = await listActivity(archive, { limit: 4, before: first.lines.at(-1)?.sequence });
    const third = await listActivity(archive, { limit: 4, before: second.lines.at(-1)?.sequence });
    expect([first, second, third].map(({ lines }) => lines.map(({ sequence }) => sequence))).toEqual([
      [10, 9, 8, 7],
      [6, 5, 4, 3],
      [2, 1],
    ]);
    expect([first.total, third.total]).toEqual([10, 11]);
    expect((await listActivity(archive)).lines[0]?.sequence).toBe(11);
    await archive.close();
  });

  it('of one document tells its import, its edits, and what was taken back and done again', async () => {
    const path = join(await temporaryFolder(), 'a');
    const archive = (await createArchive(path)).archive;
    const [document, other] = [sampleDocument({ title: 'First' }), sampleDocument()];
    await add(archive, document, other);
    await editDocument(archive, document.id, { title: 'Second' });
    await editDocument(archive, other.id, { title: 'Not of this history' });
    const undone = await undoEntry(archive, 3);
    await undoEntry(archive, undone.sequence);
    await archive.close();

    const again = await openArchive(path);
    const { lines, total } = await listActivity(again, { document: document.id });
    expect(total).toBe(4);
    expect(
      lines.map(({ sequence, undoes, undoneBy, canUndo }) => [sequence, undoes, undoneBy, canUndo]),
    ).toEqual([
      [6, 5, null, true],
      [5, 3, 6, false],
      [3, null, null, true],
      [2, null, null, false],
    ]);
    await again.close();
  });

  it('offers to take back only what still stands as it was left', async () => {
    const archive = await newArchive();
    const document = sampleDocument({ title: 'First' });
    await add(archive, document);
    await editDocument(archive, document.id, { title: 'Second' });
    const offered = async () => (await listActivity(archive)).lines.map(({ canUndo }) => canUndo);
    expect(await offered()).toEqual([true, false, false]);
    await undoEntry(archive, 3);
    expect(await offered()).toEqual([true, false, true, false]);
    await archive.close();
  });

  it('tells an entry field by field', async () => {
    const archive = await newArchive();
    const ruling = sampleDocument({ kind: 'ruling', ruling: { court: 'Tribunal', legalBasis: [] } });
    await add(archive, ruling);
    await editDocument(archive, ruling.id, {
      tags: ['appeal'],
      ruling: { court: 'Cour d’appel', legalBasis: [], outcome: 'convicted' },
    });
    expect(await entryChanges(archive, 2)).toEqual([
      { collection: 'documents', id: ruling.id, title: 'A title', kind: 'added', fields: [] },
    ]);
    expect(await entryChanges(archive, 3)).toEqual([
      {
        collection: 'documents',
        id: ruling.id,
        title: 'A title',
        kind: 'changed',
        fields: [
          { field: 'tags', before: [], after: ['appeal'] },
          { field: 'ruling.court', before: 'Tribunal', after: 'Cour d’appel' },
          { field: 'ruling.outcome', before: undefined, after: 'convicted' },
        ],
      },
    ]);
    await expect(entryChanges(archive, 4)).rejects.toMatchObject({ code: 'entry-missing' });
    await expect(entryChanges(archive, 0)).rejects.toMatchObject({ code: 'entry-missing' });
    await archive.close();
  });

  it('names five of many subjects, and dossiers by their title', async () => {
    const archive = await newArchive();
    const documents = Array.from({ length: 7 }, () => sampleDocument());
    await add(archive, ...documents);
    const { id } = await saveDossier(archive, {
      ...{ title: 'For the court', subtitle: '', compiler: '', language: 'en', notes: '' },
      sections: [{ title: '', documents: documents.map((document) => document.id) }],
    });
    const { lines } = await listActivity(archive);
    expect(lines[0]).toMatchObject({
      documents: 0,
      subjects: [{ collection: 'dossiers', id, title: 'For the court' }],
    });
    expect(lines[1]?.documents).toBe(7);
    expect(lines[1]?.subjects).toHaveLength(5);
    await archive.close();
  });
});
