/** Runs one of the benchmarks of this folder: `npm run bench -- storage 100000`; without a name, lists them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [node = '', , wanted = '', ...given] = process.argv;
const folder = import.meta.dirname;
const names = (await readdir(folder))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

if (names.includes(wanted)) {
  const file = join(folder, `${wanted}.ts`);
  // As if it had been started by its own name.
  process.argv = [node, file, ...given];
  await import(pathToFileURL(file).href);
} else {
  process.stderr.write(`npm run bench -- NAME [words], where NAME is one of: ${names.join(', ')}\n`);
  process.exitCode = 2;
}
