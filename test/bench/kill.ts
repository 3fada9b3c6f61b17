/**
 * Kills the command line (`kill -9`) while it imports and edits: `npm run bench -- kill [times] [seed]`, 200 times unless
 * said. Ends with 1 when anything that it had acknowledged was lost, or anything stale stayed behind.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAndLook } from '../torture/kill-rounds.ts';

const [, , kills = '200', seed = '1'] = process.argv;
const place = await mkdtemp(join(tmpdir(), 'testimonia-kill-'));
const start = performance.now();
try {
  const tally = await killAndLook(place, { kills: Number(kills), seed: Number(seed) }, ({ kills: done }) => {
    if (done % 20 === 0) process.stderr.write(`${done} kills\n`);
  });
  for (const fault of tally.faults) console.log(fault);
  console.log(`kill -9 of imports and edits    ${tally.kills} (${tally.late} runs ended before it)`);
  console.log(`acknowledged before a kill      ${tally.acknowledged}`);
  console.log(`of those lost                   ${tally.lost}`);
  console.log(`archives that did not open      ${tally.unopened}`);
  console.log(`stale files after opening       ${tally.stale}`);
  console.log(`seconds                         ${((performance.now() - start) / 1000).toFixed(0)}`);
  process.exitCode = tally.lost + tally.unopened + tally.stale > 0 ? 1 : 0;
} finally {
  await rm(place, { recursive: true, force: true });
}
