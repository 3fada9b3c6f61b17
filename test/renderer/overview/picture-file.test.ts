import { expect, test } from 'vitest';
import { fitText } from '../../../renderer/overview/fit-text.ts';
import { plainColour } from '../../../renderer/overview/picture-file.ts';

test('a mixed colour is written so that every program draws it', () => {
  expect(plainColour('color(srgb 0.5 0 1)')).toBe('rgb(128, 0, 255)');
  expect(plainColour('rgb(30, 27, 34)')).toBe('rgb(30, 27, 34)');
  expect(plainColour('none')).toBe('none');
});

test('a name that is too long for its place is cut, and never to nothing', () => {
  expect(fitText('Acquitted', 200)).toBe('Acquitted');
  expect(fitText('Sentence increased', 64)).toBe('Sentence…');
  expect(fitText('Peine', 1)).toBe('…');
});
