import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { IoLock, IoPort } from './io-port.ts';
import { lockName, makeArchiveFolder } from './make-archive-folder.ts';
import { nodeIo } from './node-io.ts';
import { openObjects, type Objects } from './objects.ts';
import { openRecords, type OpenRecords, type Records } from './records.ts';
import type { Repair } from './replay.ts';
import { createOpenSeal } from './seal.ts';
import type { Storage } from './storage.ts';
import { newVault, readVault, vaultFile, writeVault } from './vault.ts';

/** An open archive. Only one program has it at a time. */
export interface Archive {
  /** The archive's folder, absolute. */
  readonly path: string;
  /** The folder's name without `.testimonia`. */
  readonly name: string;
  /** False: it has no passphrase, and every screen says so. */
  readonly isSealed: boolean;
  readonly records: Records;
  readonly objects: Objects;
  /** What opening found bad and could do without. */
  readonly repairs: readonly Repair[];
  /** Waits for the commits under way and frees the archive for other programs. Calling it again does nothing. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The disk; the operating system's own unless a test brings another. */
  readonly io?: IoPort;
  /** Bytes of journal after which a new head is written, at closing or at opening. */
  readonly journalLimit?: number;
}

export interface CreateOptions extends OpenOptions {
  /** Not offered yet: anything but null throws `passphrase-unsupported`, and nothing is made. */
  readonly passphrase?: string | null;
}

/** A new archive, open, and the key to write down for the day that the passphrase is forgotten (null without one). */
export interface CreatedArchive {
  readonly archive: Archive;
  readonly recoveryKey: string | null;
}

/**
 * Makes an archive where nothing is yet, or in an empty folder; nothing is ever overwritten.
 * Throws `archive-exists`, `archive-in-use`, `file-missing`, `passphrase-unsupported`, `no-space` or `read-only`.
 */
export async function createArchive(path: string, options: CreateOptions = {}): Promise<CreatedArchive> {
  if ((options.passphrase ?? null) !== null) throw new AppError('passphrase-unsupported');
  const storage = storageAt(path, options);
  const made = await makeArchiveFolder(storage);
  let records: OpenRecords | null = null;
  try {
    records = await openRecords(storage);
    await records.commit('archive-created', []);
    // From here on the folder is an archive.
    await writeVault(storage.io, storage.folder, newVault());
    await storage.io.syncFolder(dirname(storage.folder));
    return { archive: archiveOf(storage, records, made.lock), recoveryKey: null };
  } catch (error) {
    await records?.close().catch(() => undefined);
    await made.takeBack();
    throw error;
  }
}

/**
 * Opens an archive for this program alone.
 * Throws `archive-missing`, `archive-in-use`, `archive-damaged`, `archive-newer` or `read-only`.
 */
export async function openArchive(path: string, options: OpenOptions = {}): Promise<Archive> {
  const storage = storageAt(path, options);
  const { io, folder } = storage;
  if ((await io.kindOf(join(folder, vaultFile))) !== 'file')
    throw new AppError('archive-missing', { path: folder });
  const lock = await io.lock(join(folder, lockName));
  if (!lock) throw new AppError('archive-in-use', { path: folder });
  try {
    await readVault(io, folder);
    return archiveOf(storage, await openRecords(storage), lock);
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw error;
  }
}

function storageAt(path: string, { io = nodeIo, journalLimit = 4 * 2 ** 20 }: OpenOptions): Storage {
  return { io, seal: createOpenSeal(), folder: resolve(path), journalLimit };
}

function archiveOf(storage: Storage, records: OpenRecords, lock: IoLock): Archive {
  const { io, seal, folder } = storage;
  let closing: Promise<void> | null = null;
  const close = async () => {
    try {
      await records.close();
    } finally {
      seal.close();
      await lock.release();
    }
  };
  return {
    path: folder,
    name: basename(folder).replace(/\.testimonia$/, ''),
    // The only kind of slot so far is the one without a key.
    isSealed: false,
    records,
    objects: openObjects(io, seal, join(folder, 'objects')),
    repairs: records.repairs,
    close: () => (closing ??= close()),
  };
}
