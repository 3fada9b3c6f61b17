import { z } from 'zod';
import { documentIdSchema, instantSchema, keptPairIdSchema, sha256Schema } from './ids.ts';

/** One of the two. A file that comes in again is another document: its original and its text tell that it is the same. */
const keptSideSchema = z.object({
  document: documentIdSchema,
  /** Of the original. */
  sha256: sha256Schema,
  /** SHA-256 of the plain text in UTF-8: one file may hold many documents. */
  text: sha256Schema,
});
export type KeptSide = Readonly<z.infer<typeof keptSideSchema>>;

/** Two documents with nearly the same text of which somebody said that both are kept: nobody is asked again. */
export const keptPairSchema = z.object({
  schemaVersion: z.literal(1),
  id: keptPairIdSchema,
  /** That of the second, as it was called then: the log names the pair by it. */
  title: z.string(),
  /** The one that was here, and the one that came. */
  sides: z.tuple([keptSideSchema, keptSideSchema]),
  keptAt: instantSchema,
});
export type KeptPair = Readonly<z.infer<typeof keptPairSchema>>;
