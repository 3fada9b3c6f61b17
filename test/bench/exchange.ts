/**
 * Exports, a bag's way back, and two archives made one (`merge.ts`): `npm run bench -- exchange [documents]`, 10,000 unless
 * said. Run `npm run build` before.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive, type Archive } from '../../electron/core/archive.ts';
import { startParser } from '../../electron/cli/start-parser.ts';
import { listDocuments } from '../../electron/core/documents.ts';
import { exportArchive, type ExportFormat } from '../../electron/core/exchange/export-archive.ts';
import { folderFiles } from '../../electron/core/exchange/bagit/bag-files.ts';
import { checkBag } from '../../electron/core/exchange/bagit/check-bag.ts';
import { importBag } from '../../electron/core/exchange/import-bag.ts';
import { savePerson } from '../../electron/core/people/people.ts';
import { addManyDocuments } from './exchange/many-documents.ts';
import { measured } from './exchange/measured.ts';

const count = Number(process.argv[2] ?? 10_000);
const root = await mkdtemp(join(tmpdir(), 'testimonia-bench-'));

async function written(archive: Archive, format: ExportFormat, name: string): Promise<void> {
  const ids = listDocuments(archive).map(({ id }) => id);
  const place = join(root, name);
  const asked = { place, format, language: 'en' } as const;
  const { files, bytes } = await measured(`${format} out (${name})`, () =>
    exportArchive(archive, ids, asked),
  );
  process.stdout.write(`    ${files} files, ${(bytes / 2 ** 20).toFixed(0)} MiB\n`);
}

try {
  const { archive } = await createArchive(join(root, 'from.testimonia'));
  await measured(`${count} documents made`, () => addManyDocuments(archive, count));
  await savePerson(archive, { name: 'Inés Quiroga', isProtected: true, pseudonym: 'Witness 1' });
  const bag = join(root, 'bag');
  await written(archive, 'bagit', 'bag');
  await written(archive, 'bagit', 'bag.zip');
  await written(archive, 'csv', 'all.csv');
  await written(archive, 'xlsx', 'all.xlsx');
  await written(archive, 'reading-copy', 'copy');
  await archive.close();
  await measured('bag checked', () => checkBag(folderFiles(bag)));
  const { archive: other } = await createArchive(join(root, 'to.testimonia'));
  await measured('bag in', () => importBag(other, bag, { startParser }));
  process.stdout.write(`    ${listDocuments(other).length} documents\n`);
  await other.close();
} finally {
  await rm(root, { recursive: true, force: true });
}
await once(fork(new URL('merge.ts', import.meta.url), [String(count)]), 'exit');
