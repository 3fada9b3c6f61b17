import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startParser } from '../../electron/cli/start-parser.ts';
import { createArchive } from '../../electron/core/archive.ts';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { countResults } from '../../shared/model/import.ts';

/** How fast files and folders are imported, durable: `node test/bench/import.ts PATH...` */
const folder = join(tmpdir(), `testimonia-bench-${process.pid}`);
const { archive } = await createArchive(folder);
let memory = 0;
const watch = setInterval(() => {
  memory = Math.max(memory, process.memoryUsage().rss);
}, 50);
const start = performance.now();
const { results } = await importFiles(archive, process.argv.slice(2), { startParser });
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
await archive.close();
await rm(folder, { recursive: true });
process.stdout.write(
  `${JSON.stringify(countResults(results))} ${seconds.toFixed(1)} s, ${(results.length / seconds).toFixed(0)} files/s, ${Math.round(memory / 1e6)} MB\n`,
);
