import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { documentIdSchema, noteIdSchema } from '../model/ids.ts';
import { noteDraftSchema, noteSchema } from '../model/note.ts';

const entry = entrySchema.shape.sequence;

/** What readers marked and wrote: part of `requests` in `contract.ts`. */
export const noteRequests = {
  /** Those of one document: on the whole of it first, then in the order of the text. */
  'notes.list': { input: documentIdSchema, output: z.array(noteSchema) },
  /** Keeps one; `activity.undo` of the entry takes it back. */
  'notes.save': { input: noteDraftSchema, output: z.object({ note: noteSchema, entry }) },
  /** Answers the number of the log's entry: `activity.undo` brings the note back. */
  'notes.remove': { input: noteIdSchema, output: entry },
} as const;
