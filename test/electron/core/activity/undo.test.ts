import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { documentContent, editDocument } from '../../../../electron/core/documents.ts';
import { removeDossier, saveDossier } from '../../../../electron/core/dossiers.ts';
import { openSearch } from '../../../../electron/core/search.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import type { Document } from '../../../../shared/model/document.ts';
import type { DocumentId } from '../../../../shared/model/ids.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

async function add(archive: Archive, text: string, said: Partial<Document> = {}): Promise<Document> {
  const content = JSON.stringify({ blocks: [{ type: 'paragraph', text }] });
  const document = sampleDocument({ text: await archive.objects.put(Buffer.from(content)), ...said });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  return document;
}

function draft(documents: readonly DocumentId[]) {
  return {
    ...{ title: 'For the court', subtitle: '', compiler: '', language: 'en' as const, notes: '' },
    sections: [{ title: '', documents: [...documents] }],
  };
}

/** The titles that a query finds, after the index took in what changed. */
async function found(archive: Archive, query: string): Promise<string[]> {
  const { hits } = await (await openSearch(archive)).search(query);
  return hits.map(({ title }) => title);
}

describe('undo', () => {
  it('puts a record back as it stood, in an entry that says what it takes back', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'a march', { title: 'First' });
    await editDocument(archive, document.id, { title: 'Second' });
    const entry = await undoEntry(archive, 3);
    expect(entry).toMatchObject({ sequence: 4, action: 'undone', undoes: 3 });
    const again = await openArchive((await archive.close(), archive.path));
    expect(again.records.get('documents', document.id)).toEqual({ ...document, revision: 3 });
    await again.close();
  });

  it('is taken back by an undo of its own: what was done stands again', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'a march', { title: 'First' });
    await editDocument(archive, document.id, { title: 'Second' });
    await undoEntry(archive, 3);
    await undoEntry(archive, 4);
    expect(archive.records.get('documents', document.id)).toMatchObject({ title: 'Second', revision: 4 });
    await undoEntry(archive, 3);
    expect(archive.records.get('documents', document.id)).toMatchObject({ title: 'First', revision: 5 });
    await archive.close();
  });

  it('takes the documents of an import away and brings them back whole, and the search follows', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'a march through the town', { title: 'March' });
    await add(archive, 'a strike', { title: 'Strike' });
    expect(await found(archive, 'march')).toEqual(['March']);
    const { sequence } = await undoEntry(archive, 2);
    expect(archive.records.get('documents', document.id)).toBeUndefined();
    expect(await found(archive, 'march')).toEqual([]);
    expect((await verifyArchive(archive)).swept).toBe(0);
    await undoEntry(archive, sequence);
    expect(archive.records.get('documents', document.id)).toEqual({ ...document, revision: 2 });
    expect(await documentContent(archive, document.id)).toMatchObject({ blocks: [{ type: 'paragraph' }] });
    expect(await found(archive, 'march')).toEqual(['March']);
    await archive.close();
  });

  it('has the search find a record by what it says again', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'a text', { title: 'Marches' });
    await found(archive, 'marches');
    await editDocument(archive, document.id, { title: 'Strikes' });
    expect(await found(archive, 'strikes')).toEqual(['Strikes']);
    // The entry before the last: the last one saved the index.
    await undoEntry(archive, 4);
    expect(await found(archive, 'strikes')).toEqual([]);
    expect(await found(archive, 'marches')).toEqual(['Marches']);
    await archive.close();
  });

  it('refuses where a record changed since, names by which entries, and changes nothing', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'a march', { title: 'First' });
    await editDocument(archive, document.id, { title: 'Second' });
    await editDocument(archive, document.id, { title: 'Third' });
    await expect(undoEntry(archive, 2)).rejects.toMatchObject({
      code: 'undo-conflict',
      details: { sequence: 2, cause: 'records', records: 1, entries: '4, 3' },
    });
    expect(archive.records.head.sequence).toBe(4);
    await undoEntry(archive, 4);
    await undoEntry(archive, 3);
    await undoEntry(archive, 2);
    expect(archive.records.count('documents')).toBe(0);
    await expect(undoEntry(archive, 2)).rejects.toMatchObject({ code: 'undo-conflict' });
    await archive.close();
  });

  it('sees a change that was committed while it was on its way', async () => {
    const archive = await newArchive();
    const document = await add(archive, 'a march', { title: 'First' });
    await editDocument(archive, document.id, { title: 'Second' });
    const results = await Promise.allSettled([
      editDocument(archive, document.id, { title: 'Third' }),
      undoEntry(archive, 3),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(archive.records.get('documents', document.id)?.title).toBe('Third');
    await archive.close();
  });

  it('refuses what changed no record, and what is not there', async () => {
    const archive = await newArchive();
    await add(archive, 'a march');
    await found(archive, 'march');
    await expect(undoEntry(archive, 1)).rejects.toMatchObject({ code: 'undo-refused' });
    await expect(undoEntry(archive, 3)).rejects.toMatchObject({ code: 'undo-refused' });
    await expect(undoEntry(archive, 4)).rejects.toMatchObject({ code: 'entry-missing' });
    await archive.close();
  });

  it('takes no document away that a dossier names, and brings no dossier back whose documents are gone', async () => {
    const archive = await newArchive();
    const { id } = await add(archive, 'a march');
    const dossier = await saveDossier(archive, draft([id]));
    await expect(undoEntry(archive, 2)).rejects.toMatchObject({
      code: 'undo-conflict',
      details: { cause: 'dossier', dossier: 'For the court' },
    });
    await removeDossier(archive, dossier.id);
    await undoEntry(archive, 2);
    await expect(undoEntry(archive, 4)).rejects.toMatchObject({ code: 'undo-conflict' });
    await undoEntry(archive, 5);
    await undoEntry(archive, 4);
    expect(archive.records.get('dossiers', dossier.id)).toEqual(dossier);
    await archive.close();
  });

  it('leaves the report of an import as it is', async () => {
    const archive = await newArchive();
    const report = {
      ...{ schemaVersion: 1, id: 'i000000000000', startedAt: '2026-11-22T07:00:00.000Z' },
      results: [],
    };
    const document = sampleDocument();
    await archive.records.commit('documents-imported', [
      { collection: 'documents', id: document.id, after: document },
      { collection: 'imports', id: report.id, after: report },
    ]);
    await undoEntry(archive, 2);
    expect(archive.records.count('documents')).toBe(0);
    expect(archive.records.count('imports')).toBe(1);
    await archive.close();
  });
});
