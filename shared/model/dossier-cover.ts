import { z } from 'zod';
import { edtfDateSchema } from './document.ts';

/** A party to the matter, and what it is there: "Appellant". */
const partySchema = z.object({ name: z.string(), role: z.string().default('') });

/** What the cover says of the matter beside the dossier's title; what is empty is left out. */
export const dossierCoverSchema = z.object({
  /** The court or body the dossier goes to. */
  court: z.string().default(''),
  /** The case: its name, its number. */
  matter: z.string().default(''),
  parties: z.array(partySchema).default([]),
  /** The dossier's own date, as the cover tells it. */
  date: edtfDateSchema.optional(),
});
export type DossierCover = Readonly<z.infer<typeof dossierCoverSchema>>;
