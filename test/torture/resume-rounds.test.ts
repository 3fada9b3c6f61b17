import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killAndResume } from './resume-rounds.ts';

it('an import of many formats, with a table, that is killed twice ends as if nobody had disturbed it', async () => {
  const tally = await killAndResume(await temporaryFolder(), { kills: 2, seed: 7, files: 60 });
  expect(tally).toMatchObject({ twice: 0, missing: 0, lost: 0, faults: [] });
  expect(tally.kills).toBeGreaterThanOrEqual(2);
}, 300_000);
