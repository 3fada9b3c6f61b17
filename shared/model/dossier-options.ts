import { z } from 'zod';

/** Documents numbered 1, 2, 3 through all sections, or A1, A2, B1 by section. */
export const numberings = ['through', 'by-section'] as const;

/** What a line of the index may tell below the title, in this order. */
export const indexColumns = [
  'kind',
  'place',
  'author',
  'date',
  'country',
  'language',
  'citation',
  'fingerprint',
  'identifier',
] as const;
export type IndexColumn = (typeof indexColumns)[number];

/** How documents are cited: as the record has it, or by the order and marks of a published style. */
export const citationStyles = ['neutral', 'oscola', 'bluebook', 'ecli'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * `court`: names as they are, full provenance. `public`: protected people under their pseudonyms, restricted documents
 * left out and counted.
 */
export const profiles = ['court', 'public'] as const;

/** What readers marked and wrote in documents: nothing of it, the passages they marked, or their notes as well. */
export const annotations = ['none', 'highlights', 'notes'] as const;

/** A protected person of this dossier. */
export const protectedNameSchema = z.object({
  /** Every form in which the name may stand, in any script. */
  names: z.array(z.string().trim().min(1)).min(1),
  /** What stands in its place in the profile `public`. */
  pseudonym: z.string().trim().min(1),
});
export type ProtectedName = Readonly<z.infer<typeof protectedNameSchema>>;

/** A size that no volume goes beyond, unless one document alone does. */
const volumesSchema = z.object({ unit: z.enum(['pages', 'megabytes']), most: z.int().positive() });

/** The earlier dossier that this one goes on with: where its numbers ended. */
const supplementSchema = z.object({
  title: z.string(),
  pages: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  sections: z.int().nonnegative().default(0),
});

/** How a dossier is numbered, indexed, cited, divided and who may read it. */
export const dossierOptionsSchema = z.object({
  numbering: z.enum(numberings).default('through'),
  /** Set before the number of every page, which then has six digits: `ABC000123`. Empty: the plain number. */
  bates: z
    .string()
    .max(24)
    .regex(/^[\p{L}\p{N} ._/-]*$/u)
    .default(''),
  columns: z.array(z.enum(indexColumns)).default(['kind', 'place', 'date']),
  citation: z.enum(citationStyles).default('neutral'),
  profile: z.enum(profiles).default('court'),
  protectedNames: z.array(protectedNameSchema).default([]),
  annotations: z.enum(annotations).default('none'),
  volumes: volumesSchema.optional(),
  supplement: supplementSchema.optional(),
  /** A record for machines is written beside each PDF (`dossierSidecarSchema`). */
  sidecar: z.boolean().default(false),
  /** The PDF keeps to PDF/A-1b (ISO 19005-1): only where no original stands in it page by page, and without a password. */
  archival: z.boolean().default(false),
});
export type DossierOptions = Readonly<z.infer<typeof dossierOptionsSchema>>;
