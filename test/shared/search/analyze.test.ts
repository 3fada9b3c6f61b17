import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms, tokens } from '../../../shared/search/analyze.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';

function expectSound(text: string): void {
  let before = 0;
  for (const { start, end, term } of tokens(text)) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(term).not.toBe('');
    expect(term.length).toBeLessThanOrEqual(64);
    before = start;
  }
}

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const mixedScripts = fc
  .array(
    fc.constantFrom(
      ...[
        'l’',
        "N'",
        'homme',
        'İst',
        'ß',
        '자유',
        '의',
        '言论',
        '自由',
        'เสรี',
        'ภาพ',
        'कानून',
        'क़',
        'مُحَ',
        'ال',
        '\u200C',
      ],
      ...[
        '\u00AD',
        '\u200D',
        'е\u0301',
        '٢٠١٨',
        '２０',
        '½',
        'ﷺ',
        '\uD83D',
        '🏳️‍🌈',
        'צה"ל',
        ' ',
        '\n',
        '-',
        '"',
        '𐐀',
        'ᄀ',
        'ᅡ',
      ],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('the analysis', () => {
  it('never fails, and its positions lie inside the text and do not go back, whatever the text', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 2000 });
    fc.assert(fc.property(mixedScripts, expectSound), { numRuns: 2000 });
  });

  it('gives the terms that the tokens have', () => {
    fc.assert(
      fc.property(mixedScripts, (text) => {
        expect(terms(text)).toEqual(tokens(text).map((token) => token.term));
      }),
    );
  });

  it('finds the same words composed and taken apart', () => {
    for (const text of [
      'libération féminine',
      'Ёлка свободы',
      'हिन्दी क़ानून',
      '자유의 여신',
      'ポルトガル',
      'إسلام مُؤمن',
    ]) {
      expect(terms(text.normalize('NFD'))).toEqual(terms(text.normalize('NFC')));
    }
  });

  it('says where in the original a word stands, however it was written there', () => {
    const text = 'Selon l’ＨＯＭＭＥ, 言论自由 et İstanbul’da.';
    const shown = tokens(text, { language: null }).map(({ start, end, term, role }) => [
      text.slice(start, end),
      term,
      role,
    ]);
    expect(shown).toEqual([
      ['Selon', 'selon', 'word'],
      ['ＨＯＭＭＥ', 'homme', 'word'],
      ['言论', '言论', 'word'],
      ['自由', '自由', 'word'],
      ['et', 'et', 'word'],
      ['İstanbul’da', 'istanbulda', 'word'],
      ['İstanbul', 'istanbul', 'stem'],
    ]);
  });

  it('takes elided articles off and leaves names alone', () => {
    expect(terms("l'homme d’abord dell'arte qu'elle", null)).toEqual(['homme', 'abord', 'arte', 'elle']);
    expect(terms("N'Diaye M’Baye O'Brien п'ють", null)).toEqual(['ndiaye', 'mbaye', 'obrien', 'пють']);
    expect(terms("women's women’s John's", null)).toEqual(['women', 'women', 'john']);
  });

  it('cuts a run of letters without end to 64 and does not choke on a long one of any script', () => {
    expect(terms('x'.repeat(500_000))).toEqual(['x'.repeat(64)]);
    expect(terms('自'.repeat(20_000)).length).toBeGreaterThan(1000);
    expect(terms('자'.repeat(20_000)).length).toBe(19_999);
  });
});

describeWithCorpus('hostile/strings/blns.json', 'the analysis of naughty strings', () => {
  it('is sound for each of them', () => {
    const strings = JSON.parse(readFileSync(corpus('hostile/strings/blns.json'), 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(100);
    for (const text of strings) expectSound(text);
  });
});
