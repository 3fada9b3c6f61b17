import { AppError } from '../../../shared/errors.ts';
import type { Entry } from '../../../shared/model/activity.ts';
import { campaignDraftSchema, type Campaign, type CampaignDraft } from '../../../shared/model/campaign.ts';
import type { Archive } from '../archive.ts';
import { newCampaignId } from '../new-id.ts';

/** All campaigns, in the order in which they were first saved. */
export function listCampaigns(archive: Archive): Campaign[] {
  return [...archive.records.all('campaigns')];
}

/** Throws `campaign-missing`. */
export function getCampaign(archive: Archive, id: string): Campaign {
  const campaign = archive.records.get('campaigns', id);
  if (!campaign) throw new AppError('campaign-missing', { id });
  return campaign;
}

/**
 * Keeps a campaign: as a new one, or in place of the one whose id it has. Durable when it resolves.
 * Throws `campaign-missing` for an id that is not there (any more).
 */
export async function saveCampaign(archive: Archive, draft: CampaignDraft): Promise<Campaign> {
  const { id: known, ...said } = campaignDraftSchema.parse(draft);
  const id = known ?? newCampaignId();
  await archive.records.commit('campaign-saved', () => {
    if (known) getCampaign(archive, known);
    const after: Campaign = { schemaVersion: 1, id, ...said, updatedAt: new Date().toISOString() };
    return [{ collection: 'campaigns', id, after }];
  });
  return getCampaign(archive, id);
}

/** Takes a campaign's record away, and nothing of what documents say; the entry can be taken back. */
export function removeCampaign(archive: Archive, id: string): Promise<Entry> {
  return archive.records.commit('campaign-removed', () => {
    getCampaign(archive, id);
    return [{ collection: 'campaigns', id }];
  });
}
