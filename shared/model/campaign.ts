import { z } from 'zod';
import { edtfDateSchema } from './document.ts';
import { campaignIdSchema, instantSchema } from './ids.ts';

const tag = z.string().trim().min(1).max(200);

/** A country that a campaign came to, and when it was first seen there; without a date, as its documents tell. */
const reachedSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  date: edtfDateSchema.optional(),
});

/** A hashtag or a movement. Documents name it by any of its tags, with or without the hash sign. */
export const campaignSchema = z.object({
  schemaVersion: z.literal(1),
  id: campaignIdSchema,
  name: tag,
  /** The same campaign in other scripts and languages. */
  variants: z.array(tag).default([]),
  /** Anywhere. */
  firstSeen: edtfDateSchema.optional(),
  reached: z.array(reachedSchema).default([]),
  note: z.string().default(''),
  updatedAt: instantSchema,
});
export type Campaign = Readonly<z.infer<typeof campaignSchema>>;

/** What people may say of a campaign; the archive adds identity and time. */
export const campaignDraftSchema = campaignSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: campaignIdSchema.optional() });
export type CampaignDraft = z.input<typeof campaignDraftSchema>;
