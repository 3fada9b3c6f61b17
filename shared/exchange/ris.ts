import type { Document } from '../model/document.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { referenceDate } from './reference-date.ts';
import { carriedByReferences, keywordsOf, numberOf, publisherOf, referenceNotes } from './reference-notes.ts';

/** The tags of Reference Manager, as EndNote, Zotero and Mendeley read them. */
export const ris: ExchangeFormat = {
  carries: (document) => {
    const isDated = referenceDate(document.date) !== undefined;
    return carriedByReferences(document).filter((path) => path !== 'date' || isDated);
  },
  frame: ['', '\r\n', ''],
  write: (document) =>
    linesOf(document)
      .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
      .join(''),
};

function linesOf(document: Document): readonly (readonly [tag: string, value: string])[] {
  const { id, kind, title, authors, languages, source, ruling } = document;
  const all = (tag: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [[tag, value] as const]));
  return [
    ['TY', typeOf(document)],
    ['ID', id],
    ['TI', title],
    ...all('AU', authors),
    ...all(kind === 'article' ? 'T2' : 'PB', [publisherOf(document)]),
    ...all(kind === 'ruling' ? 'SV' : 'M1', [numberOf(document)]),
    ...all('C1', [ruling?.neutralCitation]),
    ...datesOf(document.date),
    ...all('UR', [source?.url]),
    ...all('LA', [languages[0]]),
    ...all('KW', keywordsOf(document)),
    ...all('N1', referenceNotes(document)),
    ['ER', ''],
  ];
}

function typeOf({ kind, law }: Document): string {
  if (kind === 'law') return law?.instrument === 'bill' ? 'BILL' : 'STAT';
  const types = { article: 'NEWS', ruling: 'CASE', report: 'RPRT' } as const;
  return kind === 'testimony' || kind === 'other' ? 'GEN' : types[kind];
}

/** The year, and the whole with what is not a plain day in words: `2018/03/12/`, `2017/10//to 2018-12`. */
function datesOf(date: string | undefined): readonly (readonly [string, string])[] {
  const read = referenceDate(date);
  if (!read || date === undefined) return [];
  const [year = 0, ...rest] = read.from;
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  const years = String(year).padStart(4, '0');
  const isPlain = read.from.map((part) => String(part).padStart(2, '0')).join('-') === date;
  return [
    ['PY', years],
    ['DA', `${years}/${month}/${day}/${isPlain ? '' : date}`],
  ];
}

/** A value that went over its line would be read as another tag. */
function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ');
}
