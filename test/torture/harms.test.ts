import { expect, it } from 'vitest';
import { harmFiles } from './harms.ts';

// `npm run bench -- harms` does ten thousand.
it('every harm to any kind of file is found, and all else stays readable', { timeout: 240_000 }, async () => {
  const { harms, unfound, unnamed, spread } = await harmFiles(400);
  expect(harms).toBe(400);
  // Rubbish behind a journal that only empty ones follow is passed over like a torn frame; every entry is there.
  expect(unfound.filter((each) => !each.startsWith('append of journal'))).toEqual([]);
  expect(spread).toEqual([]);
  // A journal of an earlier generation is told as a log that is not whole.
  expect(unnamed.filter((each) => !each.includes('of journal'))).toEqual([]);
});
