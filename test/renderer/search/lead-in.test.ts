import { describe, expect, test } from 'vitest';
import { leadIn } from '../../../renderer/search/lead-in.ts';

const far = `${'word '.repeat(40)}found here and found again`;
const at = (text: string, word: string, from = 0): [number, number] => {
  const start = text.indexOf(word, from);
  return [start, start + word.length];
};

describe('an excerpt in a row of results', () => {
  test('stays as it is when its first hit comes soon', () => {
    const excerpt = { text: 'She was found not guilty', marks: [at('She was found not guilty', 'found')] };
    expect(leadIn(excerpt)).toEqual(excerpt);
  });

  test('is cut before a hit that comes late, between words, and its marks still lie on the hits', () => {
    const first = at(far, 'found');
    const cut = leadIn({ text: far, marks: [first, at(far, 'found', first[1])] });
    expect(cut.text).toMatch(/^…word /);
    expect(cut.text.length).toBeLessThan(far.length);
    expect(cut.marks.map(([start, end]) => cut.text.slice(start, end))).toEqual(['found', 'found']);
    expect(cut.marks[0]?.[0]).toBeLessThan(70);
  });

  test('is cut in scripts that put no blank between words', () => {
    const text = `${'言'.repeat(150)}自由`;
    const cut = leadIn({ text, marks: [[150, 152]] });
    expect(cut.marks.map(([start, end]) => cut.text.slice(start, end))).toEqual(['自由']);
    expect(cut.text.length).toBeLessThan(80);
  });
});
