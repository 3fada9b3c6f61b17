import { z } from 'zod';
import { campaignSchema } from '../model/campaign.ts';
import { caseSchema } from '../model/case.ts';
import { ownFieldSchema } from '../model/own-field.ts';
import { ownTermSchema } from '../model/own-term.ts';
import { personSchema } from '../model/person.ts';

/** What a bag says beside its documents, so that they mean in another archive what they meant in theirs. */
export const baggedArchiveSchema = z.object({
  format: z.literal('testimonia-bagged-archive'),
  version: z.literal(1),
  /** What the archive has added to the program's fields and terms. */
  fields: z.array(ownFieldSchema),
  terms: z.array(ownTermSchema),
  people: z.array(personSchema),
  campaigns: z.array(campaignSchema),
  /** With those of their documents that are in the bag, by the ids of their folders. */
  cases: z.array(caseSchema),
});
export type BaggedArchive = Readonly<z.infer<typeof baggedArchiveSchema>>;
