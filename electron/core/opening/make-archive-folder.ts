import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { IoLock, IoPort } from '../disk/io-port.ts';
import { beginJournal } from '../storage/sealed-journal.ts';
import type { Storage } from '../storage/storage.ts';
import { archiveFolders, clearUnfinished, isUnfinished, lockName } from './unfinished-folder.ts';

/** A folder with what every archive has but its vault: it becomes an archive when that is written. */
export interface MadeFolder {
  /** Held. */
  readonly lock: IoLock;
  /** Frees the lock and removes what was made, as far as the disk still obeys. */
  takeBack(): Promise<void>;
}

/**
 * Makes a new archive's folder; an empty one may be there already, or one whose making was cut short, which is made
 * anew. When it fails, what was made is removed again.
 * Throws `archive-exists`, `archive-in-use`, `file-missing` (the folder around it), `no-space` or `read-only`.
 */
export async function makeArchiveFolder(storage: Storage): Promise<MadeFolder> {
  const { io, folder } = storage;
  const isOurs = await makeFolderIfNone(io, folder);
  const lock = await lockFreeFolder(io, folder);
  const takeBack = async () => {
    await lock.release().catch(() => undefined);
    await clearUnfinished(io, folder).catch(() => undefined);
    await io.removeFile(join(folder, lockName)).catch(() => undefined);
    if (isOurs) await io.removeFolder(folder).catch(() => undefined);
  };
  try {
    for (const name of archiveFolders) await io.makeFolder(join(folder, name));
    await io.syncFolder(folder);
    await beginJournal(storage);
    return { lock, takeBack };
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** Whether the folder had to be made. */
async function makeFolderIfNone(io: IoPort, folder: string): Promise<boolean> {
  const kind = await io.kindOf(folder);
  if (kind === 'file') throw new AppError('archive-exists', { path: folder });
  if (kind === 'folder') {
    await requireUnfinished(io, folder);
    return false;
  }
  const around = dirname(folder);
  if ((await io.kindOf(around)) !== 'folder') throw new AppError('file-missing', { file: around });
  await io.makeFolder(folder);
  return true;
}

/** The lock of a folder that has nothing else in it. */
async function lockFreeFolder(io: IoPort, folder: string): Promise<IoLock> {
  const lock = await io.lock(join(folder, lockName));
  if (!lock) throw new AppError('archive-in-use', { path: folder });
  try {
    // Looked at again: between the first look and the lock another program may have made its archive here.
    await requireUnfinished(io, folder);
    await clearUnfinished(io, folder);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function requireUnfinished(io: IoPort, folder: string): Promise<void> {
  if (!(await isUnfinished(io, folder))) throw new AppError('archive-exists', { path: folder });
}
