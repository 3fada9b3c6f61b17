import { expect, it } from 'vitest';
import { chosenBits, generatedBits } from '../../../shared/passphrase/strength.ts';

it('six words of 2,048 are 66 bits', () => {
  expect(generatedBits(6, 2048)).toBe(66);
});

it('what a person chose is granted a third of that for as many characters', () => {
  expect(chosenBits('')).toBe(0);
  expect(chosenBits('twelvesigns!')).toBe(24);
  expect(chosenBits('twelvesignsandeightmore')).toBe(39);
  expect(chosenBits('aaaaaaaaaaaaaaaaaaaaaa')).toBe(4);
});
