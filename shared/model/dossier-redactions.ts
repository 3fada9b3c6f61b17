import { z } from 'zod';

/** Words to be taken out of a dossier wherever they stand. */
export const redactedTermSchema = z.object({
  /** Found in any letter case, with or without accents, over line ends; a letter or a digit is in it. */
  text: z
    .string()
    .trim()
    .max(300)
    .regex(/[\p{L}\p{N}]/u),
  /** The reason, printed in the black box; never the term itself. Empty: the box says only that something was redacted. */
  label: z.string().trim().max(40).default(''),
  /** False takes out every word that holds the term, too. */
  isWholeWord: z.boolean().default(true),
});
export type RedactedTerm = Readonly<z.infer<typeof redactedTermSchema>>;

/** What is taken out of all of a dossier; the passages of single documents stand with their entries. */
export const dossierRedactionsSchema = z.object({
  terms: z.array(redactedTermSchema).default([]),
  /** True: protected people's names are blacked out, in both profiles, instead of giving way to pseudonyms in `public`. */
  hidesNames: z.boolean().default(false),
});
export type DossierRedactions = Readonly<z.infer<typeof dossierRedactionsSchema>>;

/** A dossier that takes nothing out. */
export const noRedactions: DossierRedactions = { terms: [], hidesNames: false };
