import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startIndexer } from '../../../electron/cli/start-indexer.ts';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../electron/core/archive.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { startIndexing } from '../../../electron/core/indexing/indexing.ts';
import { diskPassphrase } from '../../support/archive-on-disk.ts';
import { withCheapKeys } from '../../support/unlocking.ts';
import type { ImportFigures } from './figures.ts';
import { watchSides } from './side-figures.ts';

/** The real way: parser processes, a sealed archive, every batch durable, the search index made beside it and saved. */
export async function ourImport(sources: string, place: string): Promise<ImportFigures> {
  const path = join(place, 'archive.testimonia');
  const { archive } = await createArchive(path, { passphrase: diskPassphrase, ...withCheapKeys });
  const sides = watchSides();
  const before = process.cpuUsage();
  const start = performance.now();
  const indexing = startIndexing(archive, startIndexer);
  const { results } = await importFiles(archive, [sources], {
    startParser,
    onKept: (kept) => {
      indexing.take(kept);
    },
  });
  const imported = (performance.now() - start) / 1000;
  await indexing.finish();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await archive.close();
  const bad = results.find(({ status }) => status !== 'imported');
  if (bad) throw new Error(`${bad.file}: ${bad.status} ${bad.error?.code ?? ''}`);
  // Until the system has counted the parsers that were just ended.
  await setTimeout(300);
  sides.close();
  return {
    documents: results.length,
    seconds,
    imported,
    cpu: (user + system) / 1e6,
    sideCpu: sides.cpu(),
    memory: process.resourceUsage().maxRSS * 1024,
    sideMemory: sides.peak(),
  };
}
