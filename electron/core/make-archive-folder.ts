import { dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { generationPath } from './generations.ts';
import type { IoLock, IoPort } from './io-port.ts';
import { beginJournal } from './sealed-journal.ts';
import type { Storage } from './storage.ts';
import { newVaultFile, vaultFile } from './vault-file.ts';

/** The file whose lock says that a program has the archive open. */
export const lockName = 'lock';

const folders = ['head', 'journal', 'objects'];

/** A folder with what every archive has but its vault: it becomes an archive when that is written. */
export interface MadeFolder {
  /** Held. */
  readonly lock: IoLock;
  /** Frees the lock and removes what was made, as far as the disk still obeys. */
  takeBack(): Promise<void>;
}

/**
 * Makes a new archive's folder; an empty one may be there already. When it fails, what was made is removed again.
 * Throws `archive-exists`, `archive-in-use`, `file-missing` (the folder around it), `no-space` or `read-only`.
 */
export async function makeArchiveFolder(storage: Storage): Promise<MadeFolder> {
  const { io, folder } = storage;
  const isOurs = await makeEmptyFolder(io, folder);
  const lock = await lockEmptyFolder(io, folder);
  const takeBack = async () => {
    await lock.release().catch(() => undefined);
    await removeMade(io, folder);
    if (isOurs) await io.removeFolder(folder).catch(() => undefined);
  };
  try {
    for (const name of folders) await io.makeFolder(join(folder, name));
    await io.syncFolder(folder);
    await beginJournal(storage);
    return { lock, takeBack };
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** Whether the folder had to be made. */
async function makeEmptyFolder(io: IoPort, folder: string): Promise<boolean> {
  const kind = await io.kindOf(folder);
  if (kind === 'file') throw new AppError('archive-exists', { path: folder });
  if (kind === 'folder') {
    if ((await io.list(folder)).length > 0) throw new AppError('archive-exists', { path: folder });
    return false;
  }
  const around = dirname(folder);
  if ((await io.kindOf(around)) !== 'folder') throw new AppError('file-missing', { file: around });
  await io.makeFolder(folder);
  return true;
}

async function lockEmptyFolder(io: IoPort, folder: string): Promise<IoLock> {
  const lock = await io.lock(join(folder, lockName));
  if (!lock) throw new AppError('archive-in-use', { path: folder });
  try {
    // Looked at again: between the first look and the lock another program may have made its archive here.
    const names = await io.list(folder);
    if (names.some((name) => name !== lockName)) throw new AppError('archive-exists', { path: folder });
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function removeMade(io: IoPort, folder: string): Promise<void> {
  const generations = (['head', 'journal'] as const).map((part) => generationPath(folder, part, 1));
  const files = [vaultFile, newVaultFile, lockName].map((name) => join(folder, name));
  for (const path of [...files, ...generations]) await io.removeFile(path).catch(() => undefined);
  for (const name of folders) await io.removeFolder(join(folder, name)).catch(() => undefined);
}
