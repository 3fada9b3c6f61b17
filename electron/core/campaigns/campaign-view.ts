import { tagKey, tagKeysOf } from '../../../shared/campaigns/campaign-tags.ts';
import { documentsOfCampaign, lawsWithin, reachedBy } from '../../../shared/campaigns/followed.ts';
import type { CampaignList, CampaignView } from '../../../shared/model/campaign-view.ts';
import type { Archive } from '../archive.ts';
import { knownDocuments } from '../cases/known.ts';
import { getCampaign, listCampaigns } from './campaigns.ts';

/** A campaign with the countries that it came to and what followed there. Throws `campaign-missing`. */
export function campaignView(archive: Archive, id: string): CampaignView {
  const { all } = knownDocuments(archive);
  const record = getCampaign(archive, id);
  return {
    record,
    reached: reachedBy(record, all).map((each) => ({ ...each, after: [...each.after] })),
    documents: [...documentsOfCampaign(record, all)],
  };
}

/** Years after a campaign came to a country within which a law is told beside it. */
const lawYears = 2;

/** Every campaign, and the tags that no record describes yet, those of most documents first. */
export function campaignList(archive: Archive, { years = lawYears }: { years?: number } = {}): CampaignList {
  const { all } = knownDocuments(archive);
  const campaigns = listCampaigns(archive);
  const described = new Set(campaigns.flatMap((record) => [...tagKeysOf(record)]));
  const loose = new Map<string, { tag: string; documents: number }>();
  for (const { campaigns: tags } of all)
    for (const tag of tags) {
      const key = tagKey(tag);
      if (described.has(key)) continue;
      const known = loose.get(key);
      if (known) known.documents += 1;
      else loose.set(key, { tag, documents: 1 });
    }
  return {
    lines: campaigns.map((record) => {
      const reached = reachedBy(record, all);
      return {
        record,
        documents: documentsOfCampaign(record, all).length,
        countries: reached.map(({ country }) => country),
        changed: reached.filter((each) => lawsWithin(each, years).length > 0).map(({ country }) => country),
      };
    }),
    loose: [...loose.values()].sort((one, other) => other.documents - one.documents),
  };
}
