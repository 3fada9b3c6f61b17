import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killAndLook } from './kill-rounds.ts';

// `npm run bench -- kill` does it 200 times.
describe('the command line, killed in the middle of imports and edits', { timeout: 240_000 }, () => {
  it('has what it printed as imported, a whole log, and nothing stale after the next opening', async () => {
    const tally = await killAndLook(await temporaryFolder(), { kills: 8, seed: 1 });
    expect(tally.faults).toEqual([]);
    expect(tally).toMatchObject({ kills: 8, lost: 0, unopened: 0, stale: 0 });
  });
});
