import { expect, it } from 'vitest';
import { harmFiles } from './harms.ts';

// `npm run bench -- harms` does ten thousand.
it('every harm to any kind of file is found, and all else stays readable', { timeout: 240_000 }, async () => {
  const { harms, unfound, unnamed, spread } = await harmFiles(400);
  expect(harms).toBe(400);
  expect(unfound).toEqual([]);
  expect(spread).toEqual([]);
  expect(unnamed).toEqual([]);
});
