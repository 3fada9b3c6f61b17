import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignParagraphs } from '../../../renderer/import/align-paragraphs.ts';

const shape = (left: string[], right: string[]) =>
  alignParagraphs(left, right).map((row) => `${row.type} ${'left' in row ? row.left : row.right}`);

test('a paragraph put in and one left out stand alone, the others beside each other', () => {
  expect(shape(['A', 'B', 'C'], ['A', 'New', 'C', 'D'])).toEqual([
    'same A',
    'left B',
    'right New',
    'same C',
    'right D',
  ]);
});

test('case, spaces and ways of writing a letter make no difference; a changed date does', () => {
  expect(shape(['The  Court'], ['the court'])).toEqual(['same The  Court']);
  const [row] = alignParagraphs(['She was heard on 4 May 2018.'], ['She was heard on 9 May 2018.']);
  expect(row?.type).toBe('changed');
});

test('a line that is repeated on every page does not throw off what follows', () => {
  const rows = shape(['Page', 'One', 'Page', 'Two'], ['Page', 'Zero', 'Page', 'One', 'Page', 'Two']);
  expect(rows.filter((row) => row.startsWith('same'))).toEqual([
    'same Page',
    'same One',
    'same Page',
    'same Two',
  ]);
});

test('whatever the texts, each paragraph of both is there once, in its order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd e f', 'd e g'));
  fc.assert(
    fc.property(text, text, (left, right) => {
      const rows = alignParagraphs(left, right);
      expect(rows.flatMap((row) => ('left' in row ? [row.left] : []))).toEqual(left);
      expect(rows.flatMap((row) => ('right' in row ? [row.right] : []))).toEqual(right);
    }),
  );
});

test('two texts of 20,000 paragraphs are put beside each other', () => {
  const left = Array.from({ length: 20_000 }, (_, at) => `Paragraph ${String(at)}`);
  const right = left.filter((_, at) => at % 7 !== 3);
  const rows = alignParagraphs(left, right);
  expect(rows.filter(({ type }) => type === 'same')).toHaveLength(right.length);
});
