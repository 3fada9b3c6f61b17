import type { Document } from '../../model/document.ts';
import { readableDate } from '../dates.ts';
import { bracketed, isolated, joined, unsaidIn, yearOf, type Part } from './parts.ts';

const months = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
/**
 * By the order and the marks of the Bluebook (21st edition, rules 10, 12, 16, 18, 21), in English as that style is, without
 * its italics and small capitals: `A v. B, No. 90-567 (Court Oct. 3, 1990)`; `A v. B, 1999 ME 110`; `Title, number
 * (2018) (Country)`; `A & B, Title, Outlet (June 15, 1990), address`. Courts and countries are not abbreviated: their
 * tables hold few of those an archive of every country has.
 */
export function bluebookCitation(record: Document): string {
  if (record.kind === 'ruling' && record.ruling) return ruling(record, record.ruling);
  if (record.kind === 'law') return law(record);
  return writing(record);
}

/** `Oct. 3, 1990`; what is less exact, as it is. */
function day(date: Part): Part {
  const [, year, month, of] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name) return date && readableDate(date, 'en');
  return of ? `${name} ${Number(of)}, ${year}` : `${name} ${year}`;
}

function ruling(
  { title, date, countries }: Document,
  { court, docket, neutralCitation, ecli }: NonNullable<Document['ruling']>,
): string {
  const name = title.replace(/(?<=\s)vs?(?=\s)/g, 'v.');
  if (neutralCitation) return joined([name, unsaidIn(title, neutralCitation)].map(isolated), ', ');
  const number = unsaidIn(title, docket);
  const said = [name, number && (/^\p{N}/u.test(number) ? `No. ${number}` : number), unsaidIn(title, ecli)];
  const decided = bracketed([isolated(unsaidIn(title, court)), day(date)], ' ');
  return joined([joined(said.map(isolated), ', '), decided, country(countries)], ' ');
}

function law({ title, date, countries, law: known }: Document): string {
  const { instrument, number, adopted } = known ?? {};
  const since = adopted ?? date;
  if (instrument === 'treaty' || instrument === 'convention')
    return joined([isolated(title), day(since), isolated(unsaidIn(title, number))], ', ');
  const name = joined([title, unsaidIn(title, number)].map(isolated), ', ');
  return joined([name, bracketed([unsaidIn(title, yearOf(since))]), country(countries)], ' ');
}

const countryNames = new Intl.DisplayNames('en-US', { type: 'region' });

/** The country of a source that is not American. */
function country(countries: readonly string[]): string {
  return bracketed(countries.filter((code) => code !== 'US').map((code) => countryNames.of(code)));
}

function writing({ kind, title, authors, outlet, date, source }: Document): string {
  const { url, accessed } = source ?? {};
  const when = kind === 'report' ? (yearOf(date) ?? day(date)) : day(date);
  const published =
    kind === 'report'
      ? bracketed([isolated(outlet), when], ' ')
      : joined([isolated(outlet), bracketed([when])], ' ');
  const name =
    kind === 'report'
      ? joined([isolated(title), published], ' ')
      : joined([isolated(title), published], ', ');
  const seen = url && !date && accessed ? ` (last visited ${day(accessed) ?? accessed})` : '';
  return joined([isolated(byline(authors)), name, isolated(url)], ', ') + seen;
}

function byline([first = '', second, ...others]: readonly string[]): string {
  if (others.length > 0) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}
