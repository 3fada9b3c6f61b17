import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Action } from '../../shared/model/activity.ts';
import { openKeys, type ArchiveKeys } from './keys/archive-keys.ts';
import { archiveStorage, type StorageOptions } from './opening/archive-storage.ts';
import { aroundCommits } from './storage/around-commits.ts';
import { watchCopy } from './opening/copy-watch.ts';
import { keyLength } from './sealing/derive-key.ts';
import { holdToRead, holdToWrite, type Hold } from './opening/hold-archive.ts';
import { makeArchiveFolder } from './opening/make-archive-folder.ts';
import { firstSlots } from './keys/new-slots.ts';
import { nodeIo } from './disk/node-io.ts';
import { openObjects, type Objects } from './storage/objects.ts';
import type { OlderCopy } from './opening/older-copy.ts';
import { openRecords, type OpenRecords, type Records } from './storage/records.ts';
import type { Repair } from './storage/replay.ts';
import { seenArchive } from './opening/seen-archives.ts';
import type { Storage } from './storage/storage.ts';
import { requireVault } from './opening/unfinished-folder.ts';
import { unlockVault, type Secrets, type Unlocked } from './keys/unlock.ts';
import { settleVault, writeVault } from './keys/vault-file.ts';
import { newVault, vaultBytes, type Vault } from './keys/vault.ts';

/** An open archive. Only one program has it at a time. */
export interface Archive {
  /** The vault's: it stays for ever, and a copy has the same. */
  readonly id: string;
  /** The archive's folder, absolute. */
  readonly path: string;
  /** The folder's name without `.testimonia`. */
  readonly name: string;
  /** False: its key lies beside it, and every screen says so. */
  readonly isSealed: boolean;
  /** Its medium cannot be written to, or reading alone was asked for: whatever would change it throws `read-only`. */
  readonly isReadOnly: boolean;
  /** Not null: this is an older copy of what was seen on this machine, or went another way since. The person is told. */
  readonly olderCopy: OlderCopy | null;
  /** Takes the copy for the truth from now on, once the person has been told. */
  acceptCopy(): Promise<void>;
  /** Passphrases and recovery key: to change, add or take away. */
  readonly keys: ArchiveKeys;
  readonly records: Records;
  readonly objects: Objects;
  /** For what works on the archive's own files: its check and its copies. */
  readonly storage: Storage;
  /** What opening found bad and could do without. */
  readonly repairs: readonly Repair[];
  /** Waits for the commits under way and frees the archive for other programs. Calling it again does nothing. */
  close(): Promise<void>;
}

export interface OpenOptions extends StorageOptions, Secrets {
  /** Opens it without writing a byte, beside other programs that do the same. */
  readonly isReadOnly?: boolean | undefined;
}

export interface CreateOptions extends StorageOptions {
  /** Null or left out: the key lies open beside the archive. With a passphrase, `derive` is needed. */
  readonly passphrase?: string | null | undefined;
}

/** A new archive, open, and the key to write down for the day that the passphrase is forgotten (null without one). */
export interface CreatedArchive {
  readonly archive: Archive;
  readonly recoveryKey: string | null;
}

/**
 * Makes an archive where nothing is yet, or in an empty folder; nothing is ever overwritten.
 * Throws `archive-exists`, `archive-in-use`, `file-missing`, `passphrase-weak`, `no-space` or `read-only`.
 */
export async function createArchive(path: string, options: CreateOptions = {}): Promise<CreatedArchive> {
  const masterKey = randomBytes(keyLength);
  const { slots, recoveryKey } = await firstSlots(masterKey, options.passphrase ?? null, options);
  const vault = newVault(slots);
  const storage = archiveStorage(path, options, { masterKey, vault });
  const { io, folder } = storage;
  const made = await makeArchiveFolder(storage);
  let records: OpenRecords | null = null;
  try {
    records = await openRecords(storage);
    await records.commit('archive-created', []);
    // From here on the folder is an archive.
    await writeVault(io, folder, { before: null, after: vaultBytes(vault, masterKey) });
    await io.syncFolder(dirname(folder));
    const unlocked = { masterKey, slotId: slots[0]?.id ?? '' };
    return {
      archive: await archiveOf({ storage, records, hold: made.lock, vault, unlocked }, options),
      recoveryKey,
    };
  } catch (error) {
    await records?.close().catch(() => undefined);
    await made.takeBack();
    throw error;
  }
}

/**
 * Opens an archive for this program alone; only for reading where its medium cannot be written to.
 * Throws `archive-missing`, `archive-in-use`, `archive-damaged`, `archive-newer`, or what `unlockVault` does.
 */
export async function openArchive(path: string, options: OpenOptions = {}): Promise<Archive> {
  const io = options.io ?? nodeIo;
  const folder = resolve(path);
  // Looked at before the lock is taken, which would make a file where there is no archive.
  await requireVault(io, folder, options.format?.version);
  if (options.isReadOnly !== true) {
    try {
      return await openHeld(await holdToWrite(io, folder), folder, options);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'read-only') throw error;
    }
  }
  return openHeld(await holdToRead(io, folder), folder, options);
}

async function openHeld(hold: Hold, folder: string, options: OpenOptions): Promise<Archive> {
  let records: OpenRecords | null = null;
  try {
    const found = await requireVault(hold.io, folder, options.format?.version);
    const unlocked = await unlockVault(found, options);
    if (!hold.isReadOnly) await settleVault(hold.io, folder, found);
    const key = { masterKey: unlocked.masterKey, vault: found.vault };
    const storage = archiveStorage(folder, { ...options, ...hold }, key);
    records = await openRecords(storage);
    return await archiveOf({ storage, records, hold, vault: found.vault, unlocked }, options);
  } catch (error) {
    // They may be writing a head: nobody else must have the folder before that has ended.
    await records?.close().catch(() => undefined);
    await hold.release().catch(() => undefined);
    throw error;
  }
}

interface Opened {
  readonly storage: Storage;
  readonly records: OpenRecords;
  readonly hold: Pick<Hold, 'release'>;
  readonly vault: Vault;
  readonly unlocked: Unlocked;
}

async function archiveOf(
  { storage, records, hold, vault, unlocked }: Opened,
  { derive, argon2, profile, io = nodeIo }: StorageOptions,
): Promise<Archive> {
  const { seal, folder, format } = storage;
  const onChanged = async (action: Action) => {
    await records.commit(action, []);
    await watch.keep();
  };
  const keys = openKeys({ storage, vault, unlocked, onChanged, derive, argon2 });
  const seen = profile ? seenArchive({ io, profile }, unlocked.masterKey, vault.id) : null;
  const found = {
    records,
    get generation() {
      return keys.generation;
    },
  };
  const watch = await watchCopy({ seen, found });
  let closing: Promise<void> | null = null;
  const close = async () => {
    try {
      await records.close();
      await watch.keep();
    } finally {
      seal.close();
      keys.close();
      seen?.close();
      await hold.release();
    }
  };
  return {
    id: vault.id,
    path: folder,
    name: basename(folder).replace(/\.testimonia$/, ''),
    get isSealed() {
      return keys.isSealed;
    },
    isReadOnly: storage.isReadOnly,
    get olderCopy() {
      return watch.olderCopy;
    },
    acceptCopy: () => watch.accept(),
    keys,
    records: aroundCommits(records, {
      format,
      before: () => keys.raiseFormat(format.version),
      after: () => {
        watch.countCommit();
      },
    }),
    objects: openObjects(storage.io, seal, join(folder, 'objects')),
    storage,
    repairs: records.repairs,
    close: () => (closing ??= close()),
  };
}
