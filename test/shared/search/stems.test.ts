import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../../shared/search/analyze.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { indexOf } from '../../support/index-entries.ts';

const shareTerm = (language: string, one: string, other: string) => {
  const others = new Set(terms(other, language));
  return terms(one, language).some((term) => others.has(term));
};

describe('the stems of a language', () => {
  it.each([
    ['en', 'harassment', 'harassed'],
    ['en', 'convictions', 'convicted'],
    ['fr', 'légalité', 'légal'],
    ['fr', 'legalite', 'légalité'],
    ['fr', 'condamnée', 'condamner'],
    ['es', 'violación', 'violaciones'],
    ['es', 'violacion', 'violaciones'],
    ['pt', 'condenacao', 'condenações'],
    ['de', 'Urteile', 'Urteil'],
    ['ru', 'свободы', 'свобода'],
    ['uk', 'жінками', 'жінка'],
    ['ar', 'قوانين', 'قانون'],
    ['ar', 'والقوانين', 'القانون'],
    ['en', 'prosecution', 'prosecuted'],
    ['ar', 'والحرية', 'حرية'],
    ['ar', 'عداله', 'عدالة'],
    ['hi', 'लड़कियाँ', 'लड़की'],
    ['tr', "İstanbul'da", 'istanbul'],
    ['es-419', 'libertades', 'libertad'],
  ])('of %s unite %s and %s', (language, one, other) => {
    expect(shareTerm(language, one, other)).toBe(true);
  });

  it('leave numbers, short words and words of another script alone', () => {
    expect(terms('2018 art12 an ruling', 'ar')).toEqual(['2018', 'art12', 'an', 'ruling', 'rule']);
    expect(terms('law', 'en')).toEqual(['law']);
  });

  it('never stand in the way: every word of a text is found as it was written, whatever its language is said to be', () => {
    const word = fc.constantFrom(
      'Violaciones',
      'harassment',
      'والقوانين',
      'свободами',
      'Straße',
      'legalité',
      'ruling',
    );
    const language = fc.constantFrom('en', 'fr', 'ar', 'ru', 'und', 'zh', 'xx');
    fc.assert(
      fc.property(word, language, (text, tag) => {
        const { index } = indexOf([text], { languages: tag === 'und' ? [] : [tag] });
        expect(index.search(readQuery(text)).totalWithAllWords).toBe(1);
      }),
    );
  });
});

describe('the words that only hold the others together', () => {
  it('need not stand in a document that has all the others', () => {
    const { index } = indexOf(['violence against women', 'the family and the law'], { languages: ['en'] });
    expect(index.search(readQuery('the violence of women')).totalWithAllWords).toBe(1);
  });

  it('are words like others when nothing else was typed', () => {
    const { index, textOf } = indexOf(['the garden', 'a rose'], { languages: ['en'] });
    expect(index.search(readQuery('the')).hits.map((hit) => textOf(hit.id))).toEqual(['the garden']);
  });

  it('are wanted inside quotation marks', () => {
    const { index, textOf } = indexOf(['law of the land', 'law land'], { languages: ['en'] });
    const { hits } = index.search(readQuery('"of" law land'));
    expect(hits.map((hit) => textOf(hit.id))).toEqual(['law of the land']);
  });
});
