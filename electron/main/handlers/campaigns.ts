import { campaignList, campaignView } from '../../core/campaigns/campaign-view.ts';
import { removeCampaign, saveCampaign } from '../../core/campaigns/campaigns.ts';
import { tellingRecord } from '../tell.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** Campaigns. */
export function campaignHandlers({ session, tell }: HandlerTools): HandlersOf<'campaigns'> {
  const told = tellingRecord(tell);
  return {
    'campaigns.list': () => campaignList(session.require()),
    'campaigns.get': (id) => campaignView(session.require(), id),
    'campaigns.save': async (draft) => told(await saveCampaign(session.require(), draft)),
    'campaigns.remove': async (id) => told((await removeCampaign(session.require(), id)).sequence),
  };
}
