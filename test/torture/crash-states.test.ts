import { describe, expect, it } from 'vitest';
import { runCampaign } from './campaign.ts';
import { record } from './recording.ts';

// A sample that is spread over whole lives; `npm run bench -- crash` has a hundred thousand.
describe('an archive whose disk fails or loses its power', { timeout: 240_000 }, () => {
  it('opens, has all that it said to be saved, and goes on', async () => {
    const tally = await runCampaign({ every: 60, states: 2000 });
    expect(tally.faults).toEqual([]);
    expect(tally).toMatchObject({ unopened: 0, lost: 0 });
    expect(tally.states).toBeGreaterThanOrEqual(2000);
    expect(tally.again).toBeGreaterThan(50);
  });

  it('has commits answered between two parts of a head, which the sample would else not crash', async () => {
    const { calls } = await record(1);
    const isHead = (call: string) => /^write .*head/.test(call);
    const isBetween = calls.some(
      (call, at) =>
        /^sync .*journal/.test(call) &&
        calls.slice(at - 4, at).some(isHead) &&
        calls.slice(at, at + 4).some(isHead),
    );
    expect(isBetween).toBe(true);
  });
});
