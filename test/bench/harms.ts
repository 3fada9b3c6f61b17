/** Harms the files of a sealed archive one at a time: `npm run bench -- harms [times]`, 10,000 unless said. */
import { harmFiles } from '../torture/harms.ts';

const start = performance.now();
const { harms, done, unfound, unnamed, spread } = await harmFiles(Number(process.argv[2] ?? 10_000));
for (const [what, times] of [...done].sort()) console.log(`  ${what.padEnd(30)}${times}`);
for (const each of [...unfound, ...unnamed, ...spread].slice(0, 20)) console.log(each);
console.log(`harms                           ${harms}`);
console.log(`not found                       ${unfound.length}`);
console.log(`found, the file not named       ${unnamed.length}`);
console.log(`harms that spread               ${spread.length}`);
console.log(`seconds                         ${((performance.now() - start) / 1000).toFixed(0)}`);
process.exitCode = unfound.length + unnamed.length + spread.length > 0 ? 1 : 0;
