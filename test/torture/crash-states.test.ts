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
    const written = calls.filter((call) => /^write .*head/.test(call));
    const isBetween = written.some((call) => {
      const during = calls.slice(calls.indexOf(call), calls.lastIndexOf(call));
      return during.some((each) => /^sync .*journal/.test(each));
    });
    expect(isBetween).toBe(true);
  });
});
