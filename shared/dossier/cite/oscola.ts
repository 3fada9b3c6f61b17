import type { Document } from '../../model/document.ts';
import { readableDate } from '../dates.ts';
import { bracketed, isolated, joined, unsaidIn, yearOf, type Part } from './parts.ts';

/** Of more than three authors only the first is named. */
const mostAuthors = 3;

/**
 * By the order and the marks of OSCOLA (4th edition), in English as that style is, without its italics: `Title [2008]
 * UKHL 13`; without a neutral citation `Title App no 1/02 (Court, 8 November 1990)`; `Title 2018, number (Country)`;
 * `A and B, ‘Title’ Outlet (1 July 2010) <address> accessed 4 May 2019`. Names are not shortened and no report series is
 * added: the record does not know them.
 */
export function oscolaCitation(record: Document): string {
  if (record.kind === 'ruling' && record.ruling) return ruling(record, record.ruling);
  if (record.kind === 'law') return law(record);
  return writing(record);
}

function day(date: Part): Part {
  return date && readableDate(date, 'en');
}

function ruling(
  { title, date }: Document,
  { court, docket, neutralCitation, ecli }: NonNullable<Document['ruling']>,
): string {
  // "v" stands without a point.
  const name = title.replace(/(?<=\s)v\.(?=\s)/g, 'v');
  if (neutralCitation) return joined([name, unsaidIn(title, neutralCitation)].map(isolated), ' ');
  const numbers = [unsaidIn(title, docket), unsaidIn(title, ecli)];
  const where = bracketed([unsaidIn(title, court), day(date)].map(isolated));
  return joined([...[name, ...numbers].map(isolated), where], ' ');
}

function law({ title, date, countries, law: known }: Document): string {
  const { instrument, number, adopted, inForce } = known ?? {};
  if (instrument === 'treaty' || instrument === 'convention') {
    const [since, force] = [adopted ?? date, inForce].map(day);
    const when = bracketed([since && `adopted ${since}`, force && `entered into force ${force}`]);
    return joined([isolated(title), when, isolated(unsaidIn(title, number))], ' ');
  }
  const name = joined([title, unsaidIn(title, yearOf(adopted ?? date))], ' ');
  const place = bracketed(countries.map((code) => countryNames.of(code)));
  return joined([joined([name, unsaidIn(title, number)].map(isolated), ', '), place], ' ');
}

const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' });

function writing({ kind, title, authors, outlet, date, source }: Document): string {
  const { url, accessed } = source ?? {};
  const isBook = kind === 'report';
  const name = isBook ? isolated(title) : `‘${isolated(title)}’`;
  const written = joined([isolated(byline(authors)), name], ', ');
  const published = isBook
    ? bracketed([outlet, yearOf(date) ?? day(date)].map(isolated))
    : joined([isolated(outlet), bracketed([day(date)])], ' ');
  return joined(
    [
      written,
      published,
      url && `<${isolated(url)}>`,
      url && accessed && `accessed ${day(accessed) ?? accessed}`,
    ],
    ' ',
  );
}

function byline(authors: readonly string[]): string {
  const [first = '', ...others] = authors;
  if (authors.length > mostAuthors) return `${first} and others`;
  const last = others.pop();
  return last === undefined ? first : `${[first, ...others].join(', ')} and ${last}`;
}
