import { z } from 'zod';
import { instantSchema } from './ids.ts';
import { codeSchema, labelsSchema } from './own-term.ts';

/** What a field of an archive's own may hold; `list`: several terms of a list of its own. */
export const ownFieldTypes = ['text', 'number', 'date', 'list'] as const;

/** The part of a path after `own.`; no name that every object has. */
export const ownFieldCodeSchema = codeSchema.refine((code) => !(code in {}));

/** The values of an archive's own fields in a document, by their codes; of a list the codes of its terms. */
export const ownValuesSchema = z.record(
  ownFieldCodeSchema,
  z.union([z.string().min(1), z.number(), z.array(codeSchema).min(1)]),
);
export type OwnValues = Readonly<z.infer<typeof ownValuesSchema>>;

/** The kinds of documents (`document.ts`), which this stands below. */
const kinds = z.enum(['article', 'ruling', 'law', 'testimony', 'report', 'other']);

/** A field that an archive has beside those of the program. */
export const ownFieldSchema = labelsSchema.extend({
  schemaVersion: z.literal(1),
  /** Its code. */
  id: ownFieldCodeSchema,
  type: z.enum(ownFieldTypes),
  /** Which kinds of documents say it; empty for all. */
  kinds: z.array(kinds).default([]),
  /** It stands in dossiers under the title of a document. */
  isPrinted: z.boolean().default(false),
  updatedAt: instantSchema,
});
export type OwnField = Readonly<z.infer<typeof ownFieldSchema>>;

/** What people may say of a field; `id` is the code that they choose. */
export const ownFieldDraftSchema = ownFieldSchema.omit({ schemaVersion: true, updatedAt: true });
export type OwnFieldDraft = Readonly<z.input<typeof ownFieldDraftSchema>>;
