import type { Campaign } from '../model/campaign.ts';
import { fold } from '../search/fold.ts';

/** A tag without its hash sign, underscores and letter case: #أنا_زادة and أنا زادة are one. */
export function tagKey(tag: string): string {
  return fold(tag.replace(/[#＃﹟_\s-]/gu, ''));
}

/** Every tag of a campaign, as keys. */
export function tagKeysOf({ name, variants }: Pick<Campaign, 'name' | 'variants'>): ReadonlySet<string> {
  return new Set([name, ...variants].map(tagKey));
}
