import { z } from 'zod';
import { documentIdSchema, instantSchema, sha256Schema } from './ids.ts';
import { documentKindSchema } from './document.ts';
import { profiles } from './dossier-options.ts';
import { treatmentSchema } from './dossier-entry.ts';

const page = z.int().positive();
/** From the first to the last, as places in the file, from 1. */
const pageRange = z.object({ first: page, last: page });

/**
 * What lies beside a dossier's PDF for machines: which file it tells of, which documents stand on which pages, what
 * their originals are, and where the archive's log stood. It proves nothing by itself; the SHA-256 told apart does.
 */
export const dossierSidecarSchema = z.object({
  format: z.literal('testimonia-dossier'),
  version: z.literal(1),
  title: z.string(),
  profile: z.enum(profiles),
  compiledAt: instantSchema,
  archive: z.string(),
  log: z.object({ sequence: z.int().nonnegative(), hash: z.string() }),
  pdf: z.object({ sha256: sha256Schema, bytes: z.int().positive(), pages: page }),
  documents: z.array(
    z.object({
      id: documentIdSchema,
      title: z.string(),
      kind: documentKindSchema,
      treatment: treatmentSchema,
      /** Of its original, bit for bit. */
      sha256: sha256Schema,
      bytes: z.int().nonnegative(),
      pages: pageRange,
      /** Where its original stands page by page. */
      original: pageRange.optional(),
    }),
  ),
});
export type DossierSidecar = Readonly<z.infer<typeof dossierSidecarSchema>>;
