import { z } from 'zod';
import { campaignSchema } from './campaign.ts';
import { documentSchema, edtfDateSchema } from './document.ts';

const reachedSchema = z.object({
  /** ISO 3166-1. */
  country: z.string(),
  date: edtfDateSchema.optional(),
  toldBy: z.enum(['record', 'document']),
  /** Laws and rulings of that country after that day: dates side by side, never a cause. */
  after: z.array(z.object({ document: documentSchema, date: edtfDateSchema })),
});

/** A campaign in a list. */
const campaignLineSchema = z.object({
  record: campaignSchema,
  documents: z.int().nonnegative(),
  /** ISO 3166-1, in the order in which it came there. */
  countries: z.array(z.string()),
  /** The countries that adopted a law within two years after it came there. */
  changed: z.array(z.string()),
});
export type CampaignLine = Readonly<z.infer<typeof campaignLineSchema>>;

/** The campaigns, and the tags of documents that no record describes yet. */
export const campaignListSchema = z.object({
  lines: z.array(campaignLineSchema),
  loose: z.array(z.object({ tag: z.string(), documents: z.int().positive() })),
});
export type CampaignList = Readonly<z.infer<typeof campaignListSchema>>;

/** A campaign, where it came to, what followed there, and the documents that name it. */
export const campaignViewSchema = z.object({
  record: campaignSchema,
  reached: z.array(reachedSchema),
  documents: z.array(documentSchema),
});
export type CampaignView = Readonly<z.infer<typeof campaignViewSchema>>;
