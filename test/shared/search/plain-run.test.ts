import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextRun, plainRunEnd, unitsOf } from '../../../shared/search/plain-run.ts';
import { visitWords } from '../../../shared/search/segment.ts';
import { visitAlphabetic } from '../../../shared/search/word-parts.ts';
import { wordRun } from '../../../shared/search/word-run.ts';

/** What is in words, between them, or both, in and beyond the first of Latin. */
const pieces = [
  ...['a', 'Z', 'é', 'ß', 'ı', 'ž', 'ª', '7', '½', 'µ', 'ſ', 'Me', 'too'],
  ...[' ', '\n', '.', '-', '_', '/', '·', '×', '÷', '¿', '\u00A0'],
  ...["'", '`', '´', '\u00AD', '’', '\u2060', '\u200D', '\u200C', '\u0301', '″', '״'],
  ...['ж', 'א', 'ب', 'भ', '法', '자', 'ส', '😀', '\uD800', 'Ａ', 'ƀ', 'ſ'],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((each) => each.join(''));

it('finds the same runs of letters as the pattern does, and leaves to it what it cannot tell', () => {
  fc.assert(
    fc.property(text, (any) => {
      for (const { 0: run, index } of any.matchAll(new RegExp(wordRun, 'gu'))) {
        const end = plainRunEnd(unitsOf(any), index);
        if (end >= 0) expect(any.slice(index, end)).toBe(run);
      }
    }),
    { numRuns: 5000 },
  );
});

it('passes over nothing that a word begins with', () => {
  fc.assert(
    fc.property(text, (any) => {
      const first = new RegExp(wordRun, 'u').exec(any)?.index ?? any.length;
      expect(nextRun(unitsOf(any), 0)).toBeLessThanOrEqual(first);
    }),
    { numRuns: 2000 },
  );
});

it('has the words of Latin texts visited as the pattern would have them', () => {
  const units = ['a', 'b', 'T', 'Z', 'é', 'ß', '7', ' ', '.', '-', "'", '’', '\u0301', '\u00AD'];
  const latin = fc.array(fc.constantFrom(...units), { maxLength: 40 }).map((each) => each.join(''));
  fc.assert(
    fc.property(latin, (any) => {
      const [found, expected]: [unknown[], unknown[]] = [[], []];
      visitWords(any, (...word) => found.push(word));
      for (const { 0: run, index } of any.matchAll(new RegExp(wordRun, 'gu')))
        visitAlphabetic(run, index, (...word) => expected.push(word));
      expect(found).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
