import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { openArchive, type Archive, type OpenOptions } from './archive.ts';
import { copyArchive } from './copies/copy-archive.ts';
import { copyObjects } from './copies/copy-objects.ts';
import type { CopyOptions, CopyReport } from './copies/copy-report.ts';
import { surveyLog } from './copies/copy-source.ts';
import { mendJournals } from './copies/mend-journals.ts';
import { namedObjects } from './named-objects.ts';
import { nodeIo } from './node-io.ts';
import { requireWritable } from './require-writable.ts';
import { newVaultFile, readVault, vaultFile } from './vault-file.ts';

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
      const mended = await mendArchive(backup, folder, options);
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

/** Brings back what is damaged; null when the archive is sound as far as it goes and only behind its backup. */
async function mendArchive(
  backup: Archive,
  path: string,
  options: RestoreOptions,
): Promise<CopyReport | null> {
  const archive = await openArchive(path, { ...options, isReadOnly: false });
  try {
    requireWritable(archive);
    const both = [backup.storage, archive.storage] as const;
    const [theirs, ours] = [backup.records.head, archive.records.head];
    const isBehind = ours.sequence < theirs.sequence;
    const longer = await surveyLog(both[isBehind ? 0 : 1], {
      wanted: Math.min(ours.sequence, theirs.sequence),
    });
    if (longer.wantedHash !== (isBehind ? ours : theirs).hash)
      throw new AppError('restore-diverged', { path });
    if (isBehind) return null;

    const journals = await mendJournals(both);
    // Once more: what has just been brought back may name others.
    const { objects } = journals > 0 ? await surveyLog(archive.storage, {}) : longer;
    const wanted = new Map([...objects, ...namedObjects(archive)]);
    let done = 0;
    const { copied, bytes, damaged } = await copyObjects(both, wanted, {
      isTrusted: () => false,
      signal: options.signal,
      onDone: () => options.onProgress?.({ done: ++done, total: wanted.size }),
    });
    if (copied + journals > 0) await archive.records.commit('archive-restored', []);
    const lost = damaged.filter(({ document }) => document !== null);
    return { objects: wanted.size, copied, bytes, removed: 0, damaged: lost };
  } finally {
    await archive.close();
  }
}
