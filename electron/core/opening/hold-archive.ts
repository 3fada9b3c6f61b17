import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { IoLock, IoPort } from '../disk/io-port.ts';
import { readOnlyIo } from '../disk/read-only-io.ts';
import { lockName } from './unfinished-folder.ts';

/** An archive's folder, held against other programs while it is open. */
export interface Hold {
  /** The disk as this archive may use it. */
  readonly io: IoPort;
  readonly isReadOnly: boolean;
  release(): Promise<void>;
}

/** Holds the folder for this program alone. Throws `archive-in-use`, or `read-only` where nothing can be written. */
export async function holdToWrite(io: IoPort, folder: string): Promise<Hold> {
  const lock = await io.lock(join(folder, lockName));
  if (!lock) throw new AppError('archive-in-use', { path: folder });
  return { io, isReadOnly: false, release: () => lock.release() };
}

/**
 * Holds the folder beside others that only read it, and writes nothing, not even a lock that is missing. Throws
 * `archive-in-use` when a program that writes has it.
 */
export async function holdToRead(io: IoPort, folder: string): Promise<Hold> {
  const lock = await sharedLock(io, join(folder, lockName));
  if (lock === null) throw new AppError('archive-in-use', { path: folder });
  return {
    io: readOnlyIo(io),
    isReadOnly: true,
    release: async () => {
      await lock?.release();
    },
  };
}

/** Undefined where there is no lock to be had: none was ever made, or the medium (a disc, a share) knows none. */
async function sharedLock(io: IoPort, path: string): Promise<IoLock | null | undefined> {
  try {
    return await io.lock(path, 'shared');
  } catch {
    return undefined;
  }
}
