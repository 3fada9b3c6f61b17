import { z } from 'zod';
import { instantSchema, savedSearchIdSchema } from './ids.ts';

/** What documents are filtered by, as `shared/search/facets.ts` has it: a test holds them together. */
const facetSchema = z.enum([
  ...['kind', 'country', 'year', 'language', 'campaign', 'tag', 'outcome', 'court'],
  ...['stage', 'status', 'violence', 'retaliation'],
] as const);

/** A search that somebody named to ask it again. It finds what the archive has then, not what it had. */
export const savedSearchSchema = z.object({
  schemaVersion: z.literal(1),
  id: savedSearchIdSchema,
  title: z.string().trim().min(1).max(200),
  /** As typed, in the query language. */
  typed: z.string().max(10_000),
  /** Of each facet named here only documents that have one of its values. */
  filters: z.partialRecord(facetSchema, z.array(z.string().min(1))).default({}),
  sort: z.enum(['relevance', 'date']).default('relevance'),
  updatedAt: instantSchema,
});
export type SavedSearch = Readonly<z.infer<typeof savedSearchSchema>>;

/** What the window may say of a search; the archive adds identity and time. */
export const searchDraftSchema = savedSearchSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: savedSearchIdSchema.optional() });
export type SearchDraft = z.infer<typeof searchDraftSchema>;
