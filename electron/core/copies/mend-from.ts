import { resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Archive } from '../archive.ts';
import type { CopyOptions, CopyReport } from './copy-report.ts';
import { mendArchive, type MendSource } from './mend-archive.ts';
import { holdToRead } from '../opening/hold-archive.ts';
import type { IoPort } from '../disk/io-port.ts';
import { isInside } from '../disk/is-inside.ts';
import { nodeIo } from '../disk/node-io.ts';
import { openRecords } from '../storage/records.ts';
import { requireVault } from '../opening/unfinished-folder.ts';

export interface MendOptions extends CopyOptions {
  /** The disk of the backup; the operating system's own unless a test brings another. */
  readonly io?: IoPort | undefined;
}

/**
 * Brings damaged and missing files of an open archive back from a backup, which is opened with the archive's own key and
 * only read: nobody is asked for a passphrase. Throws `restore-other` for another archive's backup, `restore-behind`
 * when it holds newer changes than the archive, `backup-inside`, `archive-missing`, `archive-in-use`,
 * `archive-damaged` (the backup cannot be read either), `archive-newer`, and what `mendArchive` throws.
 */
export async function mendFrom(
  archive: Archive,
  source: string,
  { io = nodeIo, ...options }: MendOptions = {},
): Promise<CopyReport> {
  const folder = resolve(source);
  if (isInside(folder, archive.storage.folder) || isInside(archive.storage.folder, folder))
    throw new AppError('backup-inside');
  const { vault } = await requireVault(io, folder, archive.storage.format.version);
  if (vault.id !== archive.id) throw new AppError('restore-other', { path: folder });
  const hold = await holdToRead(io, folder);
  try {
    const backup = await openSource({ ...archive.storage, io: hold.io, folder, isReadOnly: true });
    const report = await mendArchive(archive, backup, options);
    if (!report) throw new AppError('restore-behind', { path: folder });
    return report;
  } finally {
    await hold.release();
  }
}

async function openSource(storage: MendSource['storage']): Promise<MendSource> {
  const records = await openRecords(storage);
  const { head } = records;
  await records.close();
  return { storage, head };
}
