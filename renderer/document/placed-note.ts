import type { Note } from '../../shared/model/note.ts';
import { placeOfPassage } from '../../shared/model/passage.ts';

/** A stretch of the document's plain text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A note with where its words stand now. */
export interface PlacedNote {
  readonly note: Note;
  /** Null: it is about the whole document, or its words are no longer in the text. */
  readonly place: Stretch | null;
}

/** Looks for each note's words in the text of now. */
export function placeNotes(notes: readonly Note[], text: string): readonly PlacedNote[] {
  return notes.map((note) => {
    const start = note.passage && placeOfPassage(note.passage, text);
    if (note.passage === undefined || start === undefined) return { note, place: null };
    return { note, place: { start, end: start + note.passage.text.length } };
  });
}
