import { expect, test } from 'vitest';
import { languageDirection, paragraphDirection, visualOrder } from '../../../shared/dossier/bidi.ts';

test.each([
  ['ar', 'rtl'],
  ['ckb', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['uz-Cyrl', 'ltr'],
  ['ug-Latn', 'ltr'],
  ['es', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(languageDirection(language)).toBe(direction);
});

test.each([
  ['A title', 'rtl', 'ltr'],
  ['عنوان', 'ltr', 'rtl'],
  ['2018 – 12', 'rtl', 'rtl'],
  ['MeToo هو الوسم الذي رفعته النساء في كل مكان', 'rtl', 'rtl'],
  ['Human Rights Watch', 'rtl', 'ltr'],
  ['سارة said that she had told the editor everything in writing', 'ltr', 'ltr'],
] as const)('"%s" in a text that runs %s runs %s', (text, surrounding, direction) => {
  expect(paragraphDirection(text, surrounding)).toBe(direction);
});

test('pieces of a line stand as they are seen', () => {
  const pieces = [0, 1, 2, 1, 0].map((level, index) => ({ level, index }));
  expect(visualOrder(pieces).map(({ index }) => index)).toEqual([0, 3, 2, 1, 4]);
});
