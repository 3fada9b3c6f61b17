import { z } from 'zod';
import type { CollectionName } from '../../../shared/model/activity.ts';
import { campaignSchema } from '../../../shared/model/campaign.ts';
import { caseSchema } from '../../../shared/model/case.ts';
import { documentSchema } from '../../../shared/model/document.ts';
import { dossierSchema } from '../../../shared/model/dossier.ts';
import { importRecordSchema } from '../../../shared/model/import.ts';
import { instantSchema, objectIdSchema } from '../../../shared/model/ids.ts';
import { keptPairSchema } from '../../../shared/model/kept-pair.ts';
import { mergeSchema } from '../../../shared/model/merge.ts';
import { noteSchema } from '../../../shared/model/note.ts';
import { ownFieldSchema } from '../../../shared/model/own-field.ts';
import { ownTermSchema } from '../../../shared/model/own-term.ts';
import { personSchema } from '../../../shared/model/person.ts';
import { redactionLogSchema } from '../../../shared/model/redaction-log.ts';
import { savedSearchSchema } from '../../../shared/model/saved-search.ts';
import { rememberedMappingSchema } from '../../../shared/model/sheet.ts';

/** Where a saved index lies. `id` is the index's name: `search`. */
export const savedIndexSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  object: objectIdSchema,
  bytes: z.int().nonnegative(),
  savedAt: instantSchema,
  /** The last entry of the log whose documents are in it; missing where that is not known. */
  madeFrom: z.int().nonnegative().optional(),
});

/** The shape of each collection's records. */
export const collectionSchemas = {
  documents: documentSchema,
  dossiers: dossierSchema,
  imports: importRecordSchema,
  indexes: savedIndexSchema,
  mappings: rememberedMappingSchema,
  searches: savedSearchSchema,
  people: personSchema,
  cases: caseSchema,
  campaigns: campaignSchema,
  redactions: redactionLogSchema,
  pairs: keptPairSchema,
  notes: noteSchema,
  terms: ownTermSchema,
  fields: ownFieldSchema,
  merges: mergeSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** A record as it stands in a collection: frozen, because it is the one in memory that everybody sees. */
export type CollectionRecord<Name extends CollectionName> = Readonly<
  z.infer<(typeof collectionSchemas)[Name]>
>;
