import { campaignDraftSchema, type Campaign, type CampaignDraft } from '../../../shared/model/campaign.ts';
import type { Archive } from '../archive.ts';
import { keptRecords } from '../kept-records.ts';
import { newCampaignId } from '../new-id.ts';

const campaigns = keptRecords({
  collection: 'campaigns',
  missing: 'campaign-missing',
  saved: 'campaign-saved',
  removed: 'campaign-removed',
});
/** A campaign's record goes without anything that documents say. */
export const { all: listCampaigns, get: getCampaign, remove: removeCampaign } = campaigns;

/**
 * Keeps a campaign: as a new one, or in place of the one whose id it has. Durable when it resolves.
 * Throws `campaign-missing` for an id that is not there (any more).
 */
export async function saveCampaign(archive: Archive, draft: CampaignDraft): Promise<Campaign> {
  const { id: known, ...said } = campaignDraftSchema.parse(draft);
  const id = known ?? newCampaignId();
  return campaigns.keep(archive, id, () => {
    if (known) getCampaign(archive, known);
    return { schemaVersion: 1, id, ...said, updatedAt: new Date().toISOString() };
  });
}
