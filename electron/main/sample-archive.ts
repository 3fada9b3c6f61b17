import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createArchive, openArchive, type Archive } from '../core/archive.ts';
import { importFiles } from '../core/import/import-files.ts';
import { addSampleRecords } from '../core/sample-records.ts';
import type { StartParser } from '../core/import/parser-host.ts';

/** Where the sample archive lies, and what it is made of. */
export interface Sample {
  readonly path: string;
  readonly sources: string;
  readonly startParser: StartParser;
}

/** Opens the archive of the shipped samples; the first time it is made, and finished if that was cut short. */
export async function openSample({ path, sources, startParser }: Sample): Promise<Archive> {
  await mkdir(dirname(path), { recursive: true });
  const archive = existsSync(path) ? await openArchive(path) : (await createArchive(path)).archive;
  // A run's report is the last thing it saves; what an interrupted run brought is found to be there already.
  if (archive.records.count('imports') === 0) await importFiles(archive, [sources], { startParser });
  await addSampleRecords(archive);
  return archive;
}
