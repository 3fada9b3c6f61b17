import type { Document } from '../model/document.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { carriedByReferences, keywordsOf, numberOf, publisherOf, referenceNotes } from './reference-notes.ts';

/** BibLaTeX in UTF-8, its entry types for law included. */
export const bibtex: ExchangeFormat = {
  carries: (document) => {
    const isTold = document.tags.every((tag) => keyword(tag) === tag);
    return carriedByReferences(document).filter((path) => path !== 'tags' || isTold);
  },
  frame: ['', '\n', ''],
  write: (document) => {
    const fields = fieldsOf(document).map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@${typeOf(document)}{${document.id},\n${fields.join('')}}\n`;
  },
};

function fieldsOf(document: Document): readonly (readonly [name: string, value: string])[] {
  const { kind, title, authors, date, languages, source, ruling } = document;
  const keywords = keywordsOf(document);
  const notes = referenceNotes(document);
  const one = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [[name, plain(value)] as const];
  return [
    // Twice in braces: its capitals stay as they are.
    ['title', `{${plain(title)}}`],
    // A name in braces is not taken apart.
    ...(authors.length === 0
      ? []
      : [['author', authors.map((name) => `{${plain(name)}}`).join(' and ')] as const]),
    ...one(kind === 'article' ? 'journaltitle' : 'institution', publisherOf(document)),
    ...one('number', numberOf(document)),
    ...one('reportnumber', ruling?.neutralCitation),
    ...one('date', date),
    ...(source?.url === undefined ? [] : [['url', address(source.url)] as const]),
    ...one('urldate', source?.accessed),
    ...one('langid', languages[0]),
    ...(keywords.length > 0 ? [['keywords', keywords.map(keyword).join(', ')] as const] : []),
    ...one('note', notes.join(' ')),
  ];
}

function typeOf({ kind }: Document): string {
  const types = { article: 'article', ruling: 'jurisdiction', law: 'legislation', report: 'report' } as const;
  return kind === 'testimony' || kind === 'other' ? 'misc' : types[kind];
}

/** BibLaTeX reads addresses to the letter, but for what would end the field. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** TeX's own signs, written so that they are read as signs; a line end would be a space anyway. */
function plain(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\{}^~<>]|[#$%&_]/g, (sign) => words.get(sign) ?? `\\${sign}`)
      // Two of these would be drawn as a dash or a quotation mark.
      .replace(/([-'`])(?=\1)/g, '$1{}')
  );
}

const words: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
]);

/** Keywords are read to the letter, but for what would end one or the field. */
function keyword(word: string): string {
  return word.replace(/[\\{}$,;\s]+/g, ' ').trim();
}
