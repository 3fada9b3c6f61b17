import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDifference } from '../../../renderer/ui/text-difference.ts';

test('marks whole words, and leaves what both texts share', () => {
  expect(textDifference('The court heard the appeal', 'The court refused the appeal')).toEqual({
    start: 'The court ',
    removed: 'heard',
    added: 'refused',
    end: ' the appeal',
  });
});

test('a word taken out leaves nothing to add', () => {
  const { removed, added } = textDifference('very old news', 'old news');
  expect([removed, added]).toEqual(['very ', '']);
});

test('gives both texts back, whatever they are', () => {
  const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'محكمة', '女性')).map((each) => each.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { start, removed, added, end } = textDifference(before, after);
      expect(start + removed + end).toBe(before);
      expect(start + added + end).toBe(after);
    }),
  );
});
