import { join, resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { createArchive, type OpenOptions } from '../archive.ts';
import { archiveStorage } from '../opening/archive-storage.ts';
import type { CopyOptions } from '../copies/copy-report.ts';
import { holdToRead } from '../opening/hold-archive.ts';
import { isInside } from '../disk/is-inside.ts';
import type { LogFault } from '../verify/log-walk.ts';
import { nodeIo } from '../disk/node-io.ts';
import { openObjects } from '../storage/objects.ts';
import { failingDisk } from './failing-disk.ts';
import { gather } from './gather.ts';
import type { Lost } from './lost.ts';
import { salvageRecords } from './salvage-records.ts';
import { unlockHarmed } from './unlock-harmed.ts';

export interface SalvageOptions extends OpenOptions, CopyOptions {
  /** Seals the new archive; the one that opens the damaged one when left out. */
  readonly newPassphrase?: string | undefined;
  /** Told as soon as the new archive lies there: its recovery key, null where it lies open. */
  readonly onMade?: ((recoveryKey: string | null) => void) | undefined;
}

/** What was saved, and what was not. */
export interface SalvageReport {
  /** The new archive's folder, absolute. */
  readonly archive: string;
  /** To write down; null where the new archive lies open, as the damaged one did. */
  readonly recoveryKey: string | null;
  /** In the new archive, whole or in part. */
  readonly documents: number;
  readonly lost: readonly Lost[];
  /** Entries of the old log that are known to have been written and cannot be read; the new log begins anew. */
  readonly entriesLost: number;
  /** Where the old log is not what was written. */
  readonly faults: readonly LogFault[];
  readonly objects: number;
  /** Of what the objects hold. */
  readonly bytes: number;
}

/**
 * Takes everything that is intact out of a damaged archive into a new one, with a key of its own and the same passphrase.
 * Of each record the newest state counts that can be read, in heads and journals. The damaged archive is only read,
 * however its disk fails. Cut off at any point, the new archive opens and holds what was taken by then, or is none.
 * Throws what `unlockHarmed` does; `passphrase-unsaid` when a recovery key opened it and there is no passphrase for the
 * new one; `backup-inside`; what `createArchive` does; `stopped`.
 */
export async function salvageArchive(
  source: string,
  destination: string,
  options: SalvageOptions,
): Promise<SalvageReport> {
  const { newPassphrase = options.passphrase, signal } = options;
  const [folder, path] = [resolve(source), resolve(destination)];
  if (isInside(path, folder) || isInside(folder, path)) throw new AppError('backup-inside');
  const hold = await holdToRead(options.io ?? nodeIo, folder);
  try {
    const io = failingDisk(hold.io);
    const reader = options.format?.version;
    const { masterKey, vaultId, isSealed } = await unlockHarmed(io, folder, { ...options, reader });
    if (isSealed && typeof newPassphrase !== 'string') throw new AppError('passphrase-unsaid');
    const key = { masterKey, vault: { id: vaultId } };
    const storage = archiveStorage(folder, { ...options, io, isReadOnly: true }, key);
    const gathered = await gather(storage, signal);
    const { archive, recoveryKey } = await createArchive(path, { ...options, passphrase: newPassphrase });
    try {
      options.onMade?.(recoveryKey);
      const { seal, format } = storage;
      const from = { gathered, format, objects: openObjects(io, seal, join(folder, 'objects')) };
      const { entriesLost, faults } = gathered;
      const taken = await salvageRecords(from, archive, options);
      return { archive: archive.path, recoveryKey, ...taken, entriesLost, faults };
    } finally {
      await archive.close();
      storage.seal.close();
    }
  } finally {
    await hold.release();
  }
}
