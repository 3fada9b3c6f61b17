import { z } from 'zod';
import { profiles, protectedNameSchema } from './dossier-options.ts';
import { passageSchema } from './passage.ts';
import { redactedTermSchema } from './dossier-redactions.ts';
import {
  documentIdSchema,
  dossierIdSchema,
  instantSchema,
  redactionLogIdSchema,
  sha256Schema,
} from './ids.ts';

/** A file of a redacted dossier, and on which of its pages (from 1) how many places of which document are black. */
export const redactedFileSchema = z.object({
  /** Of the file as it was written, in hexadecimal. */
  sha256: sha256Schema,
  documents: z.array(
    z.object({
      document: documentIdSchema,
      pages: z.array(z.object({ page: z.int().positive(), count: z.int().positive() })),
    }),
  ),
});
export type RedactedFile = z.infer<typeof redactedFileSchema>;

/** What was taken out of a dossier that went out. It never leaves the archive; the log's entry says by whom it was made. */
export const redactionLogSchema = z.object({
  schemaVersion: z.literal(1),
  id: redactionLogIdSchema,
  /** Missing for a dossier that was made of a command and not kept. */
  dossier: dossierIdSchema.optional(),
  title: z.string(),
  profile: z.enum(profiles),
  terms: z.array(redactedTermSchema),
  /** People whose names were blacked out or replaced. */
  names: z.array(protectedNameSchema),
  passages: z.array(z.object({ document: documentIdSchema, passage: passageSchema })),
  files: z.array(redactedFileSchema),
  exportedAt: instantSchema,
});
export type RedactionLog = Readonly<z.infer<typeof redactionLogSchema>>;
