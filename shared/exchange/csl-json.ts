import type { Document } from '../model/document.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { referenceDate } from './reference-date.ts';
import { carriedByReferences, keywordsOf, numberOf, publisherOf, referenceNotes } from './reference-notes.ts';

/** Citation Style Language, JSON schema 1.0.2: what Zotero, Word’s add-ins and Pandoc read. */
export const cslJson: ExchangeFormat = {
  carries: (document) => {
    const lost = [
      ...(isSaid(document.date) ? [] : ['date']),
      // All of them are one text.
      ...(document.tags.some((tag) => /[,;]/.test(tag)) ? ['tags'] : []),
    ];
    return carriedByReferences(document).filter((path) => !lost.includes(path));
  },
  frame: ['[\n', ',\n', '\n]\n'],
  write: (document) => JSON.stringify(itemOf(document)),
};

function itemOf(document: Document): object {
  const { id, kind, title, authors, languages, source, ruling } = document;
  const keywords = keywordsOf(document);
  const notes = referenceNotes(document);
  return {
    id,
    type: typeOf(document),
    title,
    // Names are kept as they are written: which part of a name is a family's, no program can tell in every language.
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(kind === 'article' && { 'container-title': document.outlet }),
    ...(kind === 'ruling' || kind === 'law'
      ? { authority: publisherOf(document) }
      : kind !== 'article' && { publisher: document.outlet }),
    number: numberOf(document),
    references: ruling?.neutralCitation,
    jurisdiction: ruling?.jurisdiction,
    issued: cslDate(document.date),
    accessed: cslDate(source?.accessed),
    URL: source?.url,
    language: languages[0],
    ...(keywords.length > 0 && { keyword: keywords.join('; ') }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

function typeOf({ kind, law }: Document): string {
  if (kind === 'law') {
    if (law?.instrument === 'bill') return 'bill';
    if (law?.instrument === 'decree') return 'regulation';
    return law?.instrument === 'treaty' || law?.instrument === 'convention' ? 'treaty' : 'legislation';
  }
  const types = { article: 'article-newspaper', ruling: 'legal_case', report: 'report' } as const;
  return kind === 'testimony' || kind === 'other' ? 'document' : types[kind];
}

/** Months and no seasons. */
const plainDay = '\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d{2})?)?';

/** `circa` is all that can be said of a date that is not sure, and of both ends of an interval at once. */
function isSaid(date = ''): boolean {
  return new RegExp(`^${plainDay}(~?)(/${plainDay}\\1)?$`).test(date);
}

function cslDate(date: string | undefined): object | undefined {
  const read = referenceDate(date);
  if (!read) return undefined;
  return { 'date-parts': [read.from, ...(read.to ? [read.to] : [])], ...(read.isCirca && { circa: true }) };
}
