import { z } from 'zod';
import { instantSchema, sha256Schema } from './ids.ts';

export const collectionNames = [
  'documents',
  'dossiers',
  'imports',
  'indexes',
  'mappings',
  'searches',
  'people',
  'cases',
  'campaigns',
  'redactions',
  'pairs',
  'notes',
  'terms',
  'fields',
  'merges',
] as const;
export const collectionNameSchema = z.enum(collectionNames);
export type CollectionName = z.infer<typeof collectionNameSchema>;

/** One record before and after: `before` is missing for a new one, `after` for one taken away. */
const changeSchema = z.object({
  collection: collectionNameSchema,
  id: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

const actionSchema = z.enum([
  'archive-created',
  'keys-changed',
  'documents-imported',
  'document-edited',
  'document-removed',
  'documents-restored',
  'dossier-saved',
  'dossier-removed',
  'dossier-redacted',
  'search-saved',
  'search-removed',
  'person-saved',
  'person-removed',
  'people-merged',
  'case-saved',
  'case-removed',
  'campaign-saved',
  'campaign-removed',
  'note-saved',
  'note-removed',
  'term-saved',
  'term-removed',
  'field-saved',
  'field-removed',
  'index-saved',
  'mapping-remembered',
  'pair-kept',
  'undone',
  'import-undone',
  'archives-merged',
  'archive-migrated',
  'archive-salvaged',
  'archive-backed-up',
  'archive-restored',
]);
export type Action = z.infer<typeof actionSchema>;

/**
 * The local name that a person sets for the log; empty for none. Letters of any script, 100 at most; nothing that would
 * break a line or turn its direction where the log is shown.
 */
export const localNameSchema = z
  .string()
  .trim()
  .max(100)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u);

/** One entry of the activity log: changes that became durable together, chained to the entry before. */
export const entrySchema = z.object({
  /** 1, 2, 3 ... over the archive's whole life. */
  sequence: z.int().positive(),
  at: instantSchema,
  action: actionSchema,
  /** The local name that the person has set; missing where none is. */
  who: z.string().min(1).optional(),
  /** The entry that this one takes back. */
  undoes: z.int().positive().optional(),
  changes: z.array(changeSchema),
  /** SHA-256 of the entry before; 64 zeros before the first. */
  previous: sha256Schema,
});
export type Entry = Readonly<z.infer<typeof entrySchema>>;
