import { AppError } from '../../shared/errors.ts';
import { plainText } from '../../shared/model/content.ts';
import { noteDraftSchema, type Note, type NoteDraft } from '../../shared/model/note.ts';
import { placeOfPassage } from '../../shared/model/passage.ts';
import type { Archive } from './archive.ts';
import { documentContent, getDocument } from './documents.ts';
import { keptRecords } from './kept-records.ts';
import { newNoteId } from './new-id.ts';

const notes = keptRecords({
  collection: 'notes',
  missing: 'note-missing',
  saved: 'note-saved',
  removed: 'note-removed',
});
export const { remove: removeNote } = notes;

/** A document's notes: on the whole of it first, then in the order of the text. Throws `document-missing`. */
export function listNotes(archive: Archive, document: string): Note[] {
  const { id } = getDocument(archive, document);
  const start = ({ passage }: Note) => passage?.start ?? -1;
  return notes
    .all(archive)
    .filter((note) => note.document === id)
    .sort((one, other) => start(one) - start(other) || one.createdAt.localeCompare(other.createdAt));
}

/** A note, and whether its passage can still be shown in the text. */
export interface PlacedNote {
  readonly note: Note;
  /** The document was read anew since, and its text holds the words no more. */
  readonly isLost: boolean;
}

/** As `listNotes`, each compared with the text. Throws `archive-damaged` too. */
export async function placedNotes(archive: Archive, document: string): Promise<PlacedNote[]> {
  const text = plainText(await documentContent(archive, document));
  return listNotes(archive, document).map((note) => ({
    note,
    isLost: note.passage !== undefined && placeOfPassage(note.passage, text) === undefined,
  }));
}

/**
 * Keeps a note: as a new one, or in place of the one whose id it has. Durable when it resolves, to it and to the number
 * of its entry. Throws `note-missing`, `document-missing`, `passage-gone` for a passage that is not in the text.
 */
export async function saveNote(
  archive: Archive,
  draft: NoteDraft,
): Promise<{ readonly note: Note; readonly entry: number }> {
  const { id: known, ...said } = noteDraftSchema.parse(draft);
  const { passage } = said;
  const { title } = getDocument(archive, said.document);
  // One that was lost since may still be written to.
  if (passage && known === undefined) {
    const text = plainText(await documentContent(archive, said.document));
    if (text.slice(passage.start, passage.end) !== passage.text)
      throw new AppError('passage-gone', { title, passage: passage.text.slice(0, 80) });
  }
  const id = known ?? newNoteId();
  const { sequence } = await archive.records.commit('note-saved', () => {
    getDocument(archive, said.document);
    const now = new Date().toISOString();
    const createdAt = known ? notes.get(archive, known).createdAt : now;
    const note: Note = { schemaVersion: 1, id, ...said, createdAt, updatedAt: now };
    return [{ collection: 'notes', id, after: note }];
  });
  return { note: notes.get(archive, id), entry: sequence };
}
