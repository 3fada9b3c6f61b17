/**
 * Crashes archives on a simulated disk: `npm run bench -- crash [states]`, 100,000 unless said. Every call of two lives
 * fails once with each failure; the plug is pulled before every call of many lives. Ends with 1 when anything was lost.
 */
import { runCampaign } from '../torture/campaign.ts';

const states = Number(process.argv[2] ?? 100_000);
const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
const tally = await runCampaign({
  every: states >= 100_000 ? 1 : Math.ceil(100_000 / states),
  states,
  onLife: ({ lives, states: done }) => {
    if (lives % 100 === 0) process.stderr.write(`${done} states of ${lives} lives after ${seconds()} s\n`);
  },
});
for (const fault of tally.faults) console.log(fault);
console.log(`crash states                    ${tally.states} (${tally.again} while a crash was put right)`);
console.log(`lives                           ${tally.lives}`);
console.log(`archives that did not open      ${tally.unopened}`);
console.log(`acknowledged changes lost       ${tally.lost}`);
console.log(
  `seconds                         ${seconds()} (${Math.round(process.cpuUsage().user / 1e6)} of a core)`,
);
process.exitCode = tally.unopened + tally.lost > 0 ? 1 : 0;
