import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textLines } from '../../../shared/publish/postgresql.ts';

const unescaped: Readonly<Record<string, string>> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' };

/** What `COPY` reads. */
function bodies(lines: string): readonly string[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => (line.split('\t')[2] ?? '').replace(/\\./g, (sign) => unescaped[sign] ?? sign));
}

it('parts a book into rows that are the whole text, none of them too long, and no word or character broken', () => {
  const pieces = ['violence ', '暴力', 'العنف ', '𠀀', '\\', '\t', '\n', "it's; "];
  const book = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), fc.nat(30_000))
    .map(([some, times]) => some.join('').repeat(times));
  fc.assert(
    fc.property(book, (text) => {
      const read = bodies(textLines('d1', text));
      expect(read.join('')).toBe(text);
      for (const each of read) {
        expect(each.length).toBeLessThanOrEqual(100_000);
        expect(each.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
  const words = bodies(textLines('d1', 'unbroken '.repeat(50_000)));
  expect(words.length).toBeGreaterThan(4);
  expect(new Set(words.flatMap((each) => each.trim().split(' ')))).toEqual(new Set(['unbroken']));
});

it('gives a text what PostgreSQL takes for it, where it holds no such sign', () => {
  expect(bodies(textLines('d1', 'a\u0000b\uD800c'))).toEqual(['a\ufffdb\ufffdc']);
});
