import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { ownFieldCodeSchema, ownFieldDraftSchema } from '../model/own-field.ts';
import { ownTermDraftSchema } from '../model/own-term.ts';
import { vocabularySchema } from '../model/vocabulary.ts';

const nothing = z.undefined();

/** The number of the log's entry: `activity.undo` takes it back. */
const entry = entrySchema.shape.sequence;

/** The terms and fields that the archive adds to the program's. */
export const vocabularyRequests = {
  /** What the archive has added. */
  'vocabulary.get': { input: nothing, output: vocabularySchema },
  /** Adds a term to a list, or says anew what one is called; null for one of the program's, which stays as it is. */
  'vocabulary.saveTerm': { input: ownTermDraftSchema, output: entry.nullable() },
  'vocabulary.removeTerm': { input: ownTermDraftSchema.pick({ list: true, code: true }), output: entry },
  /** Adds a field, or says anew what one is called, who says it and whether it is printed. */
  'vocabulary.saveField': { input: ownFieldDraftSchema, output: entry },
  'vocabulary.removeField': { input: ownFieldCodeSchema, output: entry },
  /** Asks where to, then writes the terms of all lists as CSV; answers whether it was written. */
  'vocabulary.saveTable': { input: nothing, output: z.boolean() },
  /** Asks for a table of terms and adds them in one step: how many are new or called otherwise than before. */
  'vocabulary.readTable': {
    input: nothing,
    output: z.object({ saved: z.int().nonnegative(), entry: entry.nullable() }).nullable(),
  },
} as const;
