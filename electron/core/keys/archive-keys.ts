import { AppError } from '../../../shared/errors.ts';
import type { Action } from '../../../shared/model/activity.ts';
import { openSlot, type KeySlot } from './key-slots.ts';
import { firstSlots, newPassphraseSlot, newRecoverySlot, type Derivation } from './new-slots.ts';
import { requireWritable } from '../storage/require-writable.ts';
import { createSerialQueue } from '../storage/serial-queue.ts';
import type { SealedBytes } from '../sealing/seal.ts';
import type { Storage } from '../storage/storage.ts';
import type { Unlocked } from './unlock.ts';
import { writeVault } from './vault-file.ts';
import { isSealedVault, vaultBytes, type Vault } from './vault.ts';

/** One way into the archive, as it may be shown. */
interface KeySummary {
  readonly id: string;
  readonly kind: KeySlot['kind'];
  /** An instant (ISO 8601). */
  readonly createdAt: string;
  /** The archive was opened by this one. */
  readonly isInUse: boolean;
}

/**
 * The ways into an open archive. Every change rewrites the slots of the vault and nothing else: the master key stays, so
 * an older copy of the vault still opens by what it was closed with. Each throws `no-space`, `read-only` or
 * `archive-closed`, and then the ways in are as they were.
 */
export interface ArchiveKeys {
  readonly isSealed: boolean;
  list(): readonly KeySummary[];
  /**
   * Puts a passphrase in the place of the one that opened the archive, or beside the others when that was the recovery
   * key; or in the place of the passphrase with that id. Answers the recovery key when the archive lay open until now,
   * else null. Throws `passphrase-weak`, `key-missing`.
   */
  change(passphrase: string, id?: string): Promise<string | null>;
  /** Adds a passphrase for another person; answers as `change`. Throws `passphrase-weak`. */
  add(passphrase: string): Promise<string | null>;
  /** Takes a passphrase or recovery key away. Throws `key-missing`, or `key-last` for the last passphrase. */
  remove(id: string): Promise<void>;
  /** Makes a new recovery key, shown once; the one before opens nothing any more. Throws `passphrase-needed`. */
  renewRecoveryKey(): Promise<string>;
  /** Takes every passphrase away: the key lies open beside the archive from now on. */
  leaveOpen(): Promise<void>;
  /** Writes the vault's file anew with these ways in, where something else than this program has changed it. */
  rewrite(): Promise<void>;
  /** The vault with these ways in, as it lies on the disk and goes into a copy. Throws `archive-closed`. */
  copy(): VaultCopy;
}

/** A vault to be written elsewhere. */
export interface VaultCopy {
  readonly vault: Vault;
  readonly bytes: SealedBytes;
}

/** What the archive itself may do with its vault. */
export interface OpenArchiveKeys extends ArchiveKeys {
  /** The vault's generation: it rises with every change of it. */
  readonly generation: number;
  /**
   * Has the vault say that records of this format are in the archive, so that older programs refuse it by name; to be
   * called before the first is written. Does nothing when it says so already.
   */
  raiseFormat(version: number): Promise<void>;
  /** Forgets the master key. */
  close(): void;
}

interface KeyTools extends Derivation {
  readonly storage: Pick<Storage, 'io' | 'folder' | 'isReadOnly'>;
  readonly vault: Vault;
  readonly unlocked: Unlocked;
  /** Tells the activity log of a change that is durable. */
  readonly onChanged: (action: Action) => Promise<unknown>;
}

/** The ways into the archive that was unlocked. */
export function openKeys({
  storage,
  vault: opened,
  unlocked,
  onChanged,
  ...derivation
}: KeyTools): OpenArchiveKeys {
  const { io, folder } = storage;
  const { masterKey } = unlocked;
  const inTurn = createSerialQueue();
  let vault = opened;
  let usedId = unlocked.slotId;
  let isClosed = false;

  const requireOpen = () => {
    if (isClosed) throw new AppError('archive-closed');
  };

  const change = <T>(work: () => Promise<T>) =>
    inTurn(() => {
      // Before anything is derived that could not be kept.
      requireOpen();
      requireWritable(storage);
      return work();
    });

  const writeVaultWith = async (changed: Partial<Vault>, action: Action) => {
    // Deriving took its time.
    requireOpen();
    const next = { ...vault, generation: vault.generation + 1, ...changed };
    const [before, after] = [vaultBytes(vault, masterKey), vaultBytes(next, masterKey)];
    await writeVault(io, folder, { before, after });
    vault = next;
    // The change stands, whatever becomes of its line in the log.
    await onChanged(action).catch(() => undefined);
  };

  const write = (slots: readonly KeySlot[]) => writeVaultWith({ slots: [...slots] }, 'keys-changed');

  /** `replaced`: whose place the new passphrase takes; null: it stands beside the others. */
  const put = (passphrase: string, replaced: () => string | null) =>
    change(async () => {
      if (!isSealedVault(vault)) {
        const { slots, recoveryKey } = await firstSlots(masterKey, passphrase, derivation);
        await write(slots);
        usedId = slots[0]?.id ?? usedId;
        return recoveryKey;
      }
      const slot = await newPassphraseSlot(masterKey, passphrase, derivation);
      const id = replaced();
      const at = vault.slots.findIndex((each) => each.id === id);
      await write(at < 0 ? [...vault.slots, slot] : vault.slots.with(at, slot));
      if (id === usedId) usedId = slot.id;
      return null;
    });

  const isPassphrase = (id: string) =>
    vault.slots.some((slot) => slot.kind === 'passphrase' && slot.id === id);

  return {
    get isSealed() {
      return isSealedVault(vault);
    },
    get generation() {
      return vault.generation;
    },
    raiseFormat: async (version) => {
      if (vault.version >= version) return;
      await change(async () => {
        if (vault.version >= version) return;
        await writeVaultWith({ version, leastReader: version }, 'archive-migrated');
      });
    },
    list: () =>
      vault.slots.map(({ id, kind, createdAt }) => ({ id, kind, createdAt, isInUse: id === usedId })),
    change: (passphrase, id) =>
      put(passphrase, () => {
        const isThere = isPassphrase(id ?? usedId);
        if (id !== undefined && !isThere) throw new AppError('key-missing', { id });
        return isThere ? (id ?? usedId) : null;
      }),
    add: (passphrase) => put(passphrase, () => null),
    remove: (id) =>
      change(async () => {
        const rest = vault.slots.filter((slot) => slot.id !== id);
        if (rest.length === vault.slots.length) throw new AppError('key-missing', { id });
        // A recovery key alone would be one lost sheet of paper away from losing everything.
        if (rest.every(({ kind }) => kind === 'recovery')) throw new AppError('key-last');
        await write(rest);
      }),
    renewRecoveryKey: () =>
      change(async () => {
        if (!isSealedVault(vault)) throw new AppError('passphrase-needed');
        const { slot, recoveryKey } = newRecoverySlot(masterKey);
        await write([...vault.slots.filter(({ kind }) => kind !== 'recovery'), slot]);
        return recoveryKey;
      }),
    leaveOpen: () =>
      change(async () => {
        const slot = openSlot(masterKey);
        await write([slot]);
        usedId = slot.id;
      }),
    rewrite: () =>
      change(() => writeVault(io, folder, { before: null, after: vaultBytes(vault, masterKey) })),
    copy: () => {
      if (isClosed) throw new AppError('archive-closed');
      return { vault, bytes: vaultBytes(vault, masterKey) };
    },
    close: () => {
      isClosed = true;
      masterKey.fill(0);
    },
  };
}
