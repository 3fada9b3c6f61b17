/**
 * Kills imports of several formats (`kill -9`) and goes on with them until they end: `npm run bench -- resume [kills]
 * [seed] [files]`, 20 kills of 300 files unless said. Ends with 1 when anything was told twice, lost, or left out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAndResume } from '../torture/resume-rounds.ts';

const [, , kills = '20', seed = '1', files = '300'] = process.argv;
const place = await mkdtemp(join(tmpdir(), 'testimonia-resume-'));
const start = performance.now();
try {
  const campaign = { kills: Number(kills), seed: Number(seed), files: Number(files) };
  const tally = await killAndResume(place, campaign, ({ kills: done }) => {
    if (done % 5 === 0) process.stderr.write(`${done} kills\n`);
  });
  for (const fault of tally.faults) console.log(fault);
  console.log(`kill -9 of an import            ${tally.kills}`);
  console.log(`imports brought to their end    ${tally.runs}`);
  console.log(`told or kept twice              ${tally.twice}`);
  console.log(`missing, or not what they were  ${tally.missing}`);
  console.log(`told before a kill and lost     ${tally.lost}`);
  console.log(`seconds                         ${((performance.now() - start) / 1000).toFixed(0)}`);
  process.exitCode = tally.twice + tally.missing + tally.lost > 0 ? 1 : 0;
} finally {
  await rm(place, { recursive: true, force: true });
}
