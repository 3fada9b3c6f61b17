import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listActivity } from '../../../electron/core/activity/history.ts';
import { removeDocuments } from '../../../electron/core/activity/remove-documents.ts';
import { undoEntry } from '../../../electron/core/activity/undo.ts';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { listNotes, placedNotes, removeNote, saveNote } from '../../../electron/core/notes.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Passage } from '../../../shared/model/passage.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const text = 'She was acquitted. The court of appeal convicted him.';

function passage(words: string): Passage {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

async function keepText(archive: Archive, words: string): Promise<Document['text']> {
  const content = { blocks: [{ type: 'paragraph', text: words }] };
  return archive.objects.put(new TextEncoder().encode(JSON.stringify(content)));
}

async function newArchive(): Promise<{ archive: Archive; document: Document }> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const document = sampleDocument({ text: await keepText(archive, text) });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  return { archive, document };
}

describe('notes', () => {
  it('are listed on the whole document first, then as the text goes, over reopenings', async () => {
    const { archive, document } = await newArchive();
    const about = { document: document.id };
    const late = await saveNote(archive, { ...about, passage: passage('convicted'), colour: 'pink' });
    const early = await saveNote(archive, { ...about, passage: passage('acquitted') });
    const whole = await saveNote(archive, { ...about, text: 'To be read for the appeal.' });
    const changed = await saveNote(archive, { ...late.note, text: 'At last.' });
    expect(changed.note).toMatchObject({ id: late.note.id, colour: 'pink', text: 'At last.' });
    expect(changed.note.createdAt).toBe(late.note.createdAt);
    await archive.close();
    const again = await openArchive(archive.path);
    expect(listNotes(again, document.id)).toEqual([whole.note, early.note, changed.note]);
    await again.close();
  });

  it('come back when their removal is undone, and go when their saving is', async () => {
    const { archive, document } = await newArchive();
    const { note, entry } = await saveNote(archive, {
      document: document.id,
      passage: passage('acquitted'),
    });
    const removed = await removeNote(archive, note.id);
    expect(listNotes(archive, document.id)).toEqual([]);
    await undoEntry(archive, removed.sequence);
    expect(listNotes(archive, document.id)).toEqual([note]);
    await undoEntry(archive, entry);
    expect(listNotes(archive, document.id)).toEqual([]);
    await expect(removeNote(archive, note.id)).rejects.toMatchObject({ code: 'note-missing' });
    await archive.close();
  });

  it('stand in the history of their document and of no other', async () => {
    const { archive, document } = await newArchive();
    const other = sampleDocument({ text: document.text });
    await archive.records.commit('documents-imported', [
      { collection: 'documents', id: other.id, after: other },
    ]);
    await saveNote(archive, { document: document.id, passage: passage('acquitted') });
    const historyOf = async ({ id }: Document) =>
      (await listActivity(archive, { document: id })).lines.map(({ action }) => action);
    expect(await historyOf(document)).toEqual(['note-saved', 'documents-imported']);
    expect(await historyOf(other)).toEqual(['documents-imported']);
    await archive.close();
  });

  it('are found again in a text that was read anew, or said to be lost', async () => {
    const { archive, document } = await newArchive();
    await saveNote(archive, { document: document.id, passage: passage('acquitted') });
    const { note: lost } = await saveNote(archive, { document: document.id, passage: passage('convicted') });
    const anew = { ...document, text: await keepText(archive, `Page 1. ${text.slice(0, 30)}`) };
    await archive.records.commit('document-edited', [
      { collection: 'documents', id: document.id, after: anew },
    ]);
    const placed = await placedNotes(archive, document.id);
    expect(placed.map(({ isLost }) => isLost)).toEqual([false, true]);
    // What is lost can still be written to.
    await saveNote(archive, { ...lost, text: 'It stood on page 2.' });
    expect(listNotes(archive, document.id)[1]?.text).toBe('It stood on page 2.');
    await archive.close();
  });

  it('are refused for words that do not stand there, and for a document that is not there', async () => {
    const { archive, document } = await newArchive();
    const elsewhere = { ...passage('acquitted'), start: 0, end: 9 };
    await expect(saveNote(archive, { document: document.id, passage: elsewhere })).rejects.toMatchObject({
      code: 'passage-gone',
    });
    const missing = { code: 'document-missing' };
    await expect(saveNote(archive, { document: sampleDocument().id })).rejects.toMatchObject(missing);
    await archive.close();
  });

  it('wait while their document is in the trash', async () => {
    const { archive, document } = await newArchive();
    const { note } = await saveNote(archive, { document: document.id, text: 'Whole.' });
    const { sequence } = await removeDocuments(archive, [document.id]);
    expect(() => listNotes(archive, document.id)).toThrow();
    await undoEntry(archive, sequence);
    expect(listNotes(archive, document.id)).toEqual([note]);
    await archive.close();
  });
});
