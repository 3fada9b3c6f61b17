import { z } from 'zod';
import { ownFieldSchema } from './own-field.ts';
import { ownTermSchema } from './own-term.ts';

/** What an archive has added to the program's terms and fields. */
export const vocabularySchema = z.object({
  terms: z.array(ownTermSchema).readonly(),
  fields: z.array(ownFieldSchema).readonly(),
});
export type Vocabulary = Readonly<z.infer<typeof vocabularySchema>>;

/** Of an archive that has added nothing. */
export const noVocabulary: Vocabulary = { terms: [], fields: [] };
