import { expect, test } from 'vitest';
import { citationOf } from '../../../../shared/dossier/cite/cite.ts';
import { readableDate } from '../../../../shared/dossier/dates.ts';
import { labelsFor } from '../../../../shared/dossier/labels.ts';
import type { Document } from '../../../../shared/model/document.ts';
import type { InterfaceLanguage } from '../../../../shared/model/preferences.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

/** Without the isolates that keep each part's direction. */
function cite(said: Partial<Document>, language: InterfaceLanguage = 'en'): string {
  const context = { style: 'neutral', language, labels: labelsFor(language) } as const;
  return citationOf(sampleDocument(said), context).replace(/[\u2068\u2069]/g, '');
}

test('an article is cited by who wrote what, where and when, and where it was read', () => {
  expect(
    cite({
      title: 'They spoke',
      authors: ['A. Writer', 'B. Writer'],
      outlet: 'The Paper',
      date: '2018-11-25',
      source: { url: 'https://paper.example/1', accessed: '2019-01' },
    }),
  ).toBe(
    'A. Writer; B. Writer, ‘They spoke’, The Paper, 25 November 2018, https://paper.example/1, accessed January 2019',
  );
});

test('a ruling is cited by its court and numbers', () => {
  const ruling = { court: 'Cour d’appel', docket: '18/01234', ecli: 'ECLI:FR:CA:2019:1', legalBasis: [] };
  expect(cite({ kind: 'ruling', title: 'X c. Y', date: '2019-03', ruling }, 'fr')).toBe(
    'Cour d’appel, X c. Y, 18/01234, ECLI:FR:CA:2019:1, mars 2019',
  );
});

test('what a title already says is not said again', () => {
  const ruling = { court: 'Cour d’appel', docket: '18/01234', legalBasis: [] };
  expect(cite({ kind: 'ruling', title: 'Cour d’appel, n° 18/01234', date: '2019', ruling })).toBe(
    'Cour d’appel, n° 18/01234, 2019',
  );
});

test('a law is cited by what it is', () => {
  expect(cite({ kind: 'law', title: 'Convention', law: { number: '190', body: 'ILO' }, date: '2019' })).toBe(
    'Convention, 190, ILO, 2019',
  );
});

test.each([
  ['2018-11-25', 'en', '25 November 2018'],
  ['2018-11', 'es', 'noviembre de 2018'],
  ['2018~', 'en', 'around 2018'],
  ['2018?', 'fr', '2018 (incertain)'],
  ['2017-10/2018-12', 'en', 'October 2017 to December 2018'],
  ['2017/..', 'en', 'from 2017 on'],
  ['2018-02-31', 'en', '2018-02-31'],
] as const)('%s reads in %s as "%s"', (edtf, language, words) => {
  expect(readableDate(edtf, language)).toBe(words);
});

test('Arabic dates have Latin digits, as the page numbers do', () => {
  expect(readableDate('2018-11-25', 'ar')).toMatch(/^25 \S+ 2018$/);
});

test('every label says something in every language', () => {
  for (const language of ['en', 'fr', 'es', 'ar'] as const) {
    for (const word of Object.values(labelsFor(language))) expect(word.trim()).not.toBe('');
  }
});
