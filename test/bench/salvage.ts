/** Salvages archives harmed in up to eight ways: `npm run bench -- salvage [times]`, 2,000 unless said. */
import { salvageRounds } from '../torture/salvage-rounds.ts';

const start = performance.now();
const tally = await salvageRounds(Number(process.argv[2] ?? 2_000));
const wrong = [...tally.thrown, ...tally.missed, ...tally.unsound, ...tally.written];
for (const each of wrong.slice(0, 20)) console.log(each);
console.log(`archives harmed and salvaged    ${tally.rounds}`);
console.log(`documents whole, to be saved    ${tally.whole}`);
console.log(`documents lost in part or whole ${tally.lost}`);
console.log(`salvage threw                   ${tally.thrown.length}`);
console.log(`intact, and not saved           ${tally.missed.length}`);
console.log(`not as reported                 ${tally.unsound.length}`);
console.log(`files of the source changed     ${tally.written.length}`);
console.log(`seconds                         ${((performance.now() - start) / 1000).toFixed(0)}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
