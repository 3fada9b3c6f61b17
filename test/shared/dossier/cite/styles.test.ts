import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../../shared/dossier/cite/cite.ts';
import { labelsFor } from '../../../../shared/dossier/labels.ts';
import type { Document } from '../../../../shared/model/document.ts';
import type { CitationStyle } from '../../../../shared/model/dossier-options.ts';
import type { InterfaceLanguage } from '../../../../shared/model/preferences.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

/** Without the isolates that keep each part's direction. */
function cite(style: CitationStyle, said: Partial<Document>, language: InterfaceLanguage = 'en'): string {
  const citation = citationOf(sampleDocument(said), { style, language, labels: labelsFor(language) });
  return citation.replace(/[\u2068\u2069]/g, '');
}

const judged: Partial<Document> = { kind: 'ruling', title: 'Moyo v. Lindqvist', date: '1990-10-03' };
const withNeutral: Partial<Document> = {
  ...judged,
  ruling: { court: 'House of Lords', neutralCitation: '[2008] UKHL 13', legalBasis: [] },
};
const withDocket: Partial<Document> = {
  ...judged,
  countries: ['FR'],
  ruling: { court: 'Cour d’appel', docket: '18/01234', legalBasis: [] },
};
const withEcli: Partial<Document> = {
  ...withDocket,
  title: 'X c. Y',
  ruling: {
    court: 'Cour de cassation',
    docket: '16-19.934',
    ecli: 'ECLI:FR:CCASS:2018:SO00300',
    legalBasis: [],
  },
};
const statute: Partial<Document> = {
  kind: 'law',
  title: 'Equality Act',
  date: '2018-08-03',
  countries: ['NZ'],
  law: { instrument: 'statute', number: 'No 12' },
};
const treaty: Partial<Document> = {
  kind: 'law',
  title: 'Convention on Violence and Harassment',
  law: { instrument: 'convention', number: 'C190', adopted: '2019-06-21', inForce: '2021-06-25' },
};
const article: Partial<Document> = {
  title: 'They spoke',
  authors: ['A. Moyo', 'B. Lindqvist'],
  outlet: 'The Paper',
  date: '2018-06-15',
  source: { url: 'https://paper.example/1', accessed: '2019-05-04' },
};
const report: Partial<Document> = {
  kind: 'report',
  title: 'Six years of complaints',
  authors: ['A. Moyo', 'B. Lindqvist', 'C. Haddad', 'D. Sow'],
  outlet: 'The Observatory',
  date: '2019-03',
};

describe('OSCOLA', () => {
  test.each([
    ['a ruling with a neutral citation', withNeutral, 'Moyo v Lindqvist [2008] UKHL 13'],
    ['a ruling that is not reported', withDocket, 'Moyo v Lindqvist 18/01234 (Cour d’appel, 3 October 1990)'],
    [
      'a ruling with an ECLI',
      withEcli,
      'X c. Y 16-19.934 ECLI:FR:CCASS:2018:SO00300 (Cour de cassation, 3 October 1990)',
    ],
    ['a statute', statute, 'Equality Act 2018, No 12 (New Zealand)'],
    [
      'a treaty',
      treaty,
      'Convention on Violence and Harassment (adopted 21 June 2019, entered into force 25 June 2021) C190',
    ],
    [
      'an article read on the web',
      article,
      'A. Moyo and B. Lindqvist, ‘They spoke’ The Paper (15 June 2018) <https://paper.example/1> accessed 4 May 2019',
    ],
    ['a report of four', report, 'A. Moyo and others, Six years of complaints (The Observatory, 2019)'],
  ])('cites %s', (_, said, citation) => {
    expect(cite('oscola', said)).toBe(citation);
  });

  test('stays in English in a French frame', () => {
    expect(cite('oscola', article, 'fr')).toContain('(15 June 2018)');
  });
});

describe('Bluebook', () => {
  test.each([
    ['a ruling with a public citation', withNeutral, 'Moyo v. Lindqvist, [2008] UKHL 13'],
    [
      'a ruling by its docket',
      { ...withDocket, title: 'Moyo v Lindqvist' },
      'Moyo v. Lindqvist, No. 18/01234 (Cour d’appel Oct. 3, 1990) (France)',
    ],
    ['an American statute', { ...statute, countries: ['US'] }, 'Equality Act, No 12 (2018)'],
    ['a statute of elsewhere', statute, 'Equality Act, No 12 (2018) (New Zealand)'],
    ['a treaty', treaty, 'Convention on Violence and Harassment, June 21, 2019, C190'],
    [
      'an article read on the web',
      article,
      'A. Moyo & B. Lindqvist, They spoke, The Paper (June 15, 2018), https://paper.example/1',
    ],
    [
      'a page without a date',
      { title: 'They spoke', source: article.source },
      'They spoke, https://paper.example/1 (last visited May 4, 2019)',
    ],
    ['a report of four', report, 'A. Moyo et al., Six years of complaints (The Observatory 2019)'],
  ])('cites %s', (_, said, citation) => {
    expect(cite('bluebook', said)).toBe(citation);
  });
});

describe('ECLI', () => {
  test.each([
    ['en', 'Cour de cassation, judgment of 3 October 1990, X c. Y, 16-19.934, ECLI:FR:CCASS:2018:SO00300'],
    ['fr', 'Cour de cassation, décision du 3 octobre 1990, X c. Y, 16-19.934, ECLI:FR:CCASS:2018:SO00300'],
    [
      'es',
      'Cour de cassation, resolución de 3 de octubre de 1990, X c. Y, 16-19.934, ECLI:FR:CCASS:2018:SO00300',
    ],
  ] as const)('cites a ruling by its identifier, in “%s”', (language, citation) => {
    expect(cite('ecli', withEcli, language)).toBe(citation);
  });

  test.each([
    ['a ruling without one', withDocket],
    ['a law', statute],
    ['an article', article],
  ])('cites %s neutrally', (_, said) => {
    expect(cite('ecli', said)).toBe(cite('neutral', said));
  });
});

test.each(['neutral', 'oscola', 'bluebook', 'ecli'] as const)(
  'what a title already says is not said again in the style %s',
  (style) => {
    const ruling = { court: 'Cour d’appel', docket: '18/01234', legalBasis: [] };
    const citation = cite(style, {
      kind: 'ruling',
      title: 'Cour d’appel, n° 18/01234',
      date: '2019',
      ruling,
    });
    expect(citation.split('18/01234')).toHaveLength(2);
    expect(citation.split('Cour d’appel')).toHaveLength(2);
  },
);
