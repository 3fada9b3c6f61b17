import { z } from 'zod';
import { instantSchema } from './ids.ts';
import type { InterfaceLanguage } from './preferences.ts';

/** The lists of terms that come with the program (`resources/thesauri`). */
export const givenLists = ['violence', 'retaliation', 'sentence-types', 'roles', 'consent-uses'] as const;
export type GivenList = (typeof givenLists)[number];

/** A list that records choose from: one of the program's, or that of an archive's own field. */
export type ListName = GivenList | `own.${string}`;

/** What stands in records for a term or a field: letters and digits in words joined by hyphens. It never changes. */
export const codeSchema = z
  .string()
  .max(60)
  .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);

const label = z.string().trim().min(1).max(200).optional();

/** What a code is called, in some languages of the interface or in none: then its own words say it. */
export const labelsSchema = z.object({
  en: label,
  fr: label,
  es: label,
  ar: label,
} satisfies Record<InterfaceLanguage, typeof label>);

const listSchema = z.custom<ListName>(
  (said) =>
    typeof said === 'string' && (givenLists.some((list) => list === said) || /^own\.[^.=\s]+$/.test(said)),
);

/** A term that an archive has added to a list. */
export const ownTermSchema = labelsSchema.extend({
  schemaVersion: z.literal(1),
  /** The list and the code with a stroke between: none is there twice. */
  id: z.string().min(3),
  list: listSchema,
  code: codeSchema,
  updatedAt: instantSchema,
});
export type OwnTerm = Readonly<z.infer<typeof ownTermSchema>>;

/** What people may say of a term. */
export const ownTermDraftSchema = ownTermSchema.omit({ schemaVersion: true, id: true, updatedAt: true });
export type OwnTermDraft = Readonly<z.infer<typeof ownTermDraftSchema>>;
