import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../shared/search/query.ts';

const wordsOf = (typed: string) => readQuery(typed).words.map((word) => word.terms.join('+'));

describe('reading what was typed', () => {
  it('takes words, each once, without what is between them', () => {
    expect(wordsOf('  Violence, sexual; VIOLENCE (law) ')).toEqual(['violence', 'sexual', 'law']);
  });

  it('requires the words between quotation marks of any kind', () => {
    for (const typed of ['"domestic violence" law', '“domestic violence” law', '«domestic violence» law']) {
      expect(readQuery(typed).words).toMatchObject([
        { terms: ['domestic'], isRequired: true },
        { terms: ['violence'], isRequired: true },
        { terms: ['law'], isRequired: false },
      ]);
    }
  });

  it('excludes what a minus stands before, and only at the beginning of a word', () => {
    expect(readQuery('court -appeal non-consensual -"first instance" -')).toMatchObject({
      words: [{ terms: ['court'] }, { terms: ['non'] }, { terms: ['consensual'] }],
      without: [
        { type: 'word', word: { terms: ['appeal'] } },
        { type: 'phrase', phrase: { words: [{ terms: ['first'] }, { terms: ['instance'] }] } },
      ],
    });
  });

  it.each([
    '"',
    '""',
    '-',
    '--',
    '-"',
    '"-',
    '(((',
    'OR',
    '* ~ :',
    '"a',
    'a"',
    '🏳️‍🌈',
    '\u202E\u2066',
    '«',
    '-""',
    '__proto__',
  ])('reads %s without failing', (typed) => {
    expect(() => readQuery(typed, { isTyping: true })).not.toThrow();
  });

  it('reads an unclosed quotation as words', () => {
    expect(readQuery('"sexual viol', { isTyping: true }).words).toMatchObject([
      { terms: ['sexual'], isRequired: false, isPrefix: false },
      { terms: ['viol'], isRequired: false, isPrefix: true },
    ]);
  });

  it('loses no word beside a quotation', () => {
    expect(wordsOf('"a b"c d"e f"')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('takes the last word as a beginning only while it is being typed', () => {
    expect(readQuery('harass', { isTyping: true }).words[0]?.isPrefix).toBe(true);
    expect(readQuery('harass ', { isTyping: true }).words[0]?.isPrefix).toBe(false);
    expect(readQuery('harass').words[0]?.isPrefix).toBe(false);
    expect(readQuery('"harass"', { isTyping: true }).words[0]?.isPrefix).toBe(false);
  });

  it('waits for a syllable that is not finished yet', () => {
    expect(readQuery('자유ㅇ', { isTyping: true }).words).toMatchObject([
      { terms: ['자유'], isPrefix: true },
    ]);
  });

  it('takes a character alone as a beginning where characters are rarely words', () => {
    expect(readQuery('법').words[0]?.isPrefix).toBe(true);
    expect(readQuery('a').words[0]?.isPrefix).toBe(false);
  });

  it('takes pairs of characters as one word, and neighbours as two', () => {
    expect(wordsOf('자유의 여신')).toEqual(['자유+유의', '여신']);
    expect(wordsOf('言论自由')).toEqual(['言论', '自由']);
  });

  it('never fails, and reads the same with blanks around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(readQuery(` ${typed} `).words.map((word) => word.terms)).toEqual(
          readQuery(typed).words.map((word) => word.terms),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reads ten thousand characters', () => {
    expect(wordsOf('lorem ipsum '.repeat(1000))).toEqual(['lorem', 'ipsum']);
  });
});
