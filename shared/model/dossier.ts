import { z } from 'zod';
import { documentIdSchema, dossierIdSchema, instantSchema } from './ids.ts';

const dossierSectionSchema = z.object({
  title: z.string(),
  documents: z.array(documentIdSchema),
});

/** An ordered selection of documents in sections, with the compiler's notes. */
export const dossierSchema = z.object({
  schemaVersion: z.literal(1),
  id: dossierIdSchema,
  title: z.string().min(1),
  subtitle: z.string().default(''),
  compiler: z.string().default(''),
  /** The language of the frame (cover, index, labels), not of the documents. */
  language: z.enum(['en', 'fr', 'es', 'ar']).default('en'),
  notes: z.string().default(''),
  sections: z.array(dossierSectionSchema),
  updatedAt: instantSchema,
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;

/** What the window and the command line may say of a dossier; the archive adds identity and time. */
export const dossierDraftSchema = dossierSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: dossierIdSchema.optional() });
export type DossierDraft = z.infer<typeof dossierDraftSchema>;
