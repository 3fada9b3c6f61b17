import { z } from 'zod';
import { facetNames, isOwnFacet, type ByFacet, type OwnFacet } from './facet-names.ts';
import { instantSchema, savedSearchIdSchema } from './ids.ts';

const facetSchema = z
  .enum(facetNames)
  .or(z.custom<OwnFacet>((key) => typeof key === 'string' && isOwnFacet(key)));
const valuesSchema = z.partialRecord(facetSchema, z.array(z.string().min(1)));

/** Values by facets, those of an archive's own lists too. */
const filtersSchema = z.custom<ByFacet<readonly string[]>>((said) => valuesSchema.safeParse(said).success);

/** A search that somebody named to ask it again. It finds what the archive has then, not what it had. */
export const savedSearchSchema = z.object({
  schemaVersion: z.literal(1),
  id: savedSearchIdSchema,
  title: z.string().trim().min(1).max(200),
  /** As typed, in the query language. */
  typed: z.string().max(10_000),
  /** Of each facet named here only documents that have one of its values. */
  filters: filtersSchema.default({}),
  sort: z.enum(['relevance', 'date']).default('relevance'),
  updatedAt: instantSchema,
});
export type SavedSearch = Readonly<z.infer<typeof savedSearchSchema>>;

/** What the window may say of a search; the archive adds identity and time. */
export const searchDraftSchema = savedSearchSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: savedSearchIdSchema.optional() });
export type SearchDraft = z.infer<typeof searchDraftSchema>;
