import type { Campaign } from '../model/campaign.ts';
import type { Document } from '../model/document.ts';
import { daysOfEdtf } from '../model/edtf.ts';
import { dayOf } from '../search/facets.ts';
import { tagKey, tagKeysOf } from './campaign-tags.ts';

/** A law or a ruling that is younger than the day when a campaign came to its country. Nothing says that one led to the other. */
export interface Following {
  readonly document: Document;
  /** EDTF: of a law when it was adopted, else the document's own. */
  readonly date: string;
}

/** A country that a campaign came to. */
export interface ReachedCountry {
  /** ISO 3166-1. */
  readonly country: string;
  /** EDTF; undefined where neither the record nor a document tells. */
  readonly date: string | undefined;
  /** Told by the campaign's record, or by the earliest document of the campaign that names the country: never by a law or a ruling, which follow. */
  readonly toldBy: 'record' | 'document';
  /** Laws and rulings of that country after that day, the earliest first. */
  readonly after: readonly Following[];
}

/** The documents that name a campaign by any of its tags. */
export function documentsOfCampaign<Each extends Pick<Document, 'campaigns'>>(
  campaign: Pick<Campaign, 'name' | 'variants'>,
  documents: readonly Each[],
): readonly Each[] {
  const keys = tagKeysOf(campaign);
  return documents.filter(({ campaigns }) => campaigns.some((tag) => keys.has(tagKey(tag))));
}

const dateOf = ({ date, law }: Document): string | undefined => law?.adopted ?? date;

const isChange = ({ kind, law }: Document): boolean =>
  kind === 'ruling' || (kind === 'law' && law?.status !== 'proposed');

/** The countries that a campaign came to, the earliest first, and what followed in each of them. */
export function reachedBy(
  campaign: Pick<Campaign, 'name' | 'variants' | 'reached'>,
  documents: readonly Document[],
): readonly ReachedCountry[] {
  const own = documentsOfCampaign(campaign, documents);
  const stated = new Map(campaign.reached.map(({ country, date }) => [country, date]));
  const countries = new Set([...stated.keys(), ...own.flatMap(({ countries: named }) => named)]);
  return [...countries]
    .map((country): ReachedCountry => {
      const told = stated.get(country);
      const [earliest] = own
        .filter((each) => !isChange(each) && each.countries.includes(country) && dayOf(each.date) > 0)
        .map((each) => each.date)
        .sort(byLastDay);
      const date = told ?? earliest;
      return {
        country,
        date,
        toldBy: told === undefined ? 'document' : 'record',
        after: date === undefined ? [] : followingIn(country, date, documents),
      };
    })
    .sort((one, other) => byLastDay(one.date, other.date));
}

/** A report over 2016 to 2019 says that a campaign was there by the end of 2019, and no sooner. */
function byLastDay(one: string | undefined, other: string | undefined): number {
  return (lastDayOf(one) ?? Infinity) - (lastDayOf(other) ?? Infinity) || 0;
}

function followingIn(country: string, since: string, documents: readonly Document[]): readonly Following[] {
  const last = lastDayOf(since) ?? Infinity;
  return documents
    .filter((document) => isChange(document) && document.countries.includes(country))
    .flatMap((document) => {
      const date = dateOf(document);
      return date !== undefined && dayOf(date) > last ? [{ document, date }] : [];
    })
    .sort((one, other) => dayOf(one.date) - dayOf(other.date));
}

/** The last day that a date may mean: 2017-10 is 20171031. */
function lastDayOf(date: string | undefined): number | undefined {
  return daysOfEdtf(date)?.latest;
}

/** The laws that were adopted in a country within so many years after a campaign came there. */
export function lawsWithin({ date, after }: ReachedCountry, years: number): readonly Following[] {
  const since = lastDayOf(date);
  if (since === undefined) return [];
  const last = since + years * 10_000;
  return after.filter((each) => each.document.kind === 'law' && dayOf(each.date) <= last);
}
