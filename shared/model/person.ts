import { z } from 'zod';
import { instantSchema, personIdSchema } from './ids.ts';

/** Courts, ministries and companies are organisations; whoever is neither of them by certain is a person. */
export const personKinds = ['person', 'organisation'] as const;

const form = z.string().trim().min(1).max(200);

/**
 * An authority record: one person or organisation, by every form in which the name is written. Documents go on saying
 * what they say; the forms here find them.
 */
export const personSchema = z.object({
  schemaVersion: z.literal(1),
  id: personIdSchema,
  kind: z.enum(personKinds).default('person'),
  /** The form that is shown first. */
  name: form,
  /** Other forms in any script: transliterations, former names, nicknames, initials. */
  variants: z.array(form).default([]),
  /** In dossiers of the profile `public` the pseudonym stands in place of every form. */
  isProtected: z.boolean().default(false),
  /** Empty where none was given; a protected person has one. */
  pseudonym: z.string().trim().max(200).default(''),
  note: z.string().default(''),
  updatedAt: instantSchema,
});
export type Person = Readonly<z.infer<typeof personSchema>>;

/** What people may say of a person; the archive adds identity and time. */
export const personDraftSchema = personSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: personIdSchema.optional() });
export type PersonDraft = z.input<typeof personDraftSchema>;

/** Every form of the name, the one that is shown first before the others. */
export function formsOf({ name, variants }: Pick<Person, 'name' | 'variants'>): readonly string[] {
  return [...new Set([name, ...variants])];
}
