import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { campaignListSchema, campaignViewSchema } from '../model/campaign-view.ts';
import { campaignDraftSchema, campaignSchema } from '../model/campaign.ts';
import { campaignIdSchema } from '../model/ids.ts';

/** Campaigns, and what followed them. */
export const campaignRequests = {
  'campaigns.list': { input: z.undefined(), output: campaignListSchema },
  'campaigns.get': { input: campaignIdSchema, output: campaignViewSchema },
  'campaigns.save': { input: campaignDraftSchema, output: campaignSchema },
  /** Answers the number of the log's entry: `activity.undo` brings the record back. */
  'campaigns.remove': { input: campaignIdSchema, output: entrySchema.shape.sequence },
} as const;
