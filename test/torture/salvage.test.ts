import { expect, it } from 'vitest';
import { salvageRounds } from './salvage-rounds.ts';

// `npm run bench -- salvage` does thousands.
it('whatever is harmed, all that is intact is in the new archive', { timeout: 240_000 }, async () => {
  const { rounds, whole, lost, ...wrong } = await salvageRounds(100);
  expect(rounds).toBe(100);
  // Else nothing was put to the test.
  expect(Math.min(whole / 1000, lost / 50)).toBeGreaterThan(1);
  expect(wrong).toEqual({ thrown: [], missed: [], unsound: [], written: [] });
});
