import { z } from 'zod';
import { caseSchema } from './case.ts';
import { documentSchema } from './document.ts';
import { personSchema } from './person.ts';

/** A person in a list. */
export const personLineSchema = z.object({
  record: personSchema,
  /** Whose records name the person. */
  documents: z.int().nonnegative(),
});
export type PersonLine = Readonly<z.infer<typeof personLineSchema>>;

/** A person, and where the archive's records name them. */
export const personViewSchema = z.object({
  record: personSchema,
  occurrences: z.array(
    z.object({
      document: documentSchema,
      /** As what, by the name as it is written there. */
      as: z.array(
        z.object({
          part: z.enum(['person', 'author', 'outlet', 'court', 'body', 'title']),
          name: z.string(),
          role: z.string().optional(),
        }),
      ),
    }),
  ),
  /** The cases that those documents belong to. */
  cases: z.array(caseSchema),
});
export type PersonView = Readonly<z.infer<typeof personViewSchema>>;
