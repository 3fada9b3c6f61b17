import { z } from 'zod';
import { linkSchema } from './case.ts';
import { caseIdSchema, documentIdSchema } from './ids.ts';

const word = z.string().trim().min(1).max(10_000);
const wordField = z.enum(['tags', 'campaigns']);

/** What is to become of documents, one or thousands: the same of each, in one step that can be taken back. */
export const documentChangeSchema = z.discriminatedUnion('does', [
  /** Values by the paths of fields; null takes one away. A field of one kind is not said of the others. */
  z.strictObject({ does: z.literal('say'), values: z.record(z.string(), z.unknown()) }),
  z.strictObject({ does: z.literal('add'), field: wordField, word }),
  z.strictObject({ does: z.literal('take'), field: wordField, word }),
  /** Each says how it is bound to one document; that one itself is passed over. */
  z.strictObject({ does: z.literal('link'), relation: linkSchema.shape.relation, to: documentIdSchema }),
  /** Puts them into a case: one that is there, or a new one of this title. */
  z.strictObject({ does: z.literal('file'), into: caseIdSchema.or(z.object({ title: word })) }),
]);
export type DocumentChange = Readonly<z.infer<typeof documentChangeSchema>>;
