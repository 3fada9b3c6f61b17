import { resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { openArchive, type Archive, type OpenOptions } from '../archive.ts';
import { copyArchive } from './copy-archive.ts';
import type { CopyOptions, CopyReport } from './copy-report.ts';
import { mendArchive } from './mend-archive.ts';
import { namedObjects } from '../storage/named-objects.ts';
import { nodeIo } from '../disk/node-io.ts';
import { newVaultFile, readVault, vaultFile } from '../keys/vault-file.ts';

export interface RestoreOptions extends OpenOptions, CopyOptions {}

/**
 * Restores a backup, which is opened by what the options bring and only read. Where no archive lies yet, a checked copy
 * is made, whole or not at all. Where the same archive lies, what is damaged or missing in it is brought back, and
 * nothing that it has beyond the backup is lost; when it is only behind the backup, it is brought up to it.
 * Throws `restore-other` for another archive's backup, `restore-diverged` when each has what the other lacks,
 * `archive-damaged` when one of them cannot be opened (restore into a new place then), and what `openArchive` and
 * `backupArchive` throw.
 */
export async function restoreArchive(
  source: string,
  destination: string,
  options: RestoreOptions,
): Promise<CopyReport> {
  const io = options.io ?? nodeIo;
  const backup = await openArchive(source, { ...options, isReadOnly: true });
  try {
    const folder = resolve(destination);
    const names = (await io.kindOf(folder)) === 'folder' ? await io.list(folder) : [];
    const isArchive = names.includes(vaultFile) || names.includes(newVaultFile);
    if (isArchive) {
      const { vault } = await readVault(io, folder);
      if (vault.id !== backup.keys.copy().vault.id) throw new AppError('restore-other', { path: source });
      const mended = await mend(backup, folder, options);
      if (mended) return mended;
    }
    return await copyWhole(backup, folder, options);
  } finally {
    await backup.close();
  }
}

function copyWhole(backup: Archive, path: string, options: RestoreOptions): Promise<CopyReport> {
  const { storage, keys, records } = backup;
  return copyArchive({
    source: { storage, vault: keys.copy() },
    path,
    io: options.io ?? nodeIo,
    named: () => namedObjects(backup),
    until: () => Promise.resolve(records.head.sequence),
    signal: options.signal,
    onProgress: options.onProgress,
  });
}

async function mend(backup: Archive, path: string, options: RestoreOptions): Promise<CopyReport | null> {
  const archive = await openArchive(path, { ...options, isReadOnly: false });
  try {
    return await mendArchive(archive, { storage: backup.storage, head: backup.records.head }, options);
  } finally {
    await archive.close();
  }
}
