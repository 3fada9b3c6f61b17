import { z } from 'zod';
import { dossierCoverSchema } from './dossier-cover.ts';
import { dossierEntrySchema, plainEntry, type DossierEntry } from './dossier-entry.ts';
import { dossierOptionsSchema } from './dossier-options.ts';
import { dossierRedactionsSchema } from './dossier-redactions.ts';
import { documentIdSchema, dossierIdSchema, instantSchema, type DocumentId } from './ids.ts';

const dossierSectionSchema = z.object({
  title: z.string(),
  /** The compiler's note, set below the section's title. */
  note: z.string().default(''),
  documents: z.array(documentIdSchema),
});

/** An ordered selection of documents in sections, with the compiler's notes, excerpts and choices. */
export const dossierSchema = z.object({
  schemaVersion: z.literal(1),
  id: dossierIdSchema,
  title: z.string().min(1),
  subtitle: z.string().default(''),
  compiler: z.string().default(''),
  /** The language of the frame (cover, index, labels), not of the documents. */
  language: z.enum(['en', 'fr', 'es', 'ar']).default('en'),
  notes: z.string().default(''),
  cover: dossierCoverSchema.prefault({}),
  options: dossierOptionsSchema.prefault({}),
  redactions: dossierRedactionsSchema.prefault({}),
  sections: z.array(dossierSectionSchema),
  /** How single documents are included; one that is not named is set as text. */
  entries: z.record(documentIdSchema, dossierEntrySchema).default({}),
  updatedAt: instantSchema,
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;

/** What the window and the command line may say of a dossier; the archive adds identity and time. */
export const dossierDraftSchema = dossierSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: dossierIdSchema.optional() });
export type DossierDraft = z.infer<typeof dossierDraftSchema>;
/** The same before it is read: what it does not say is as it was before there was anything to choose. */
export type SaidDossier = z.input<typeof dossierDraftSchema>;

/** How a dossier includes a document. */
export function entryOf({ entries }: Pick<Dossier, 'entries'>, id: DocumentId): DossierEntry {
  return entries[id] ?? plainEntry;
}
