import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { ArchiveState } from '../../shared/ipc/contract.ts';
import type { Archive } from '../core/archive.ts';
import type { Tell } from './tell.ts';

/** Which archive is open: one at a time, and this its one owner. */
export interface ArchiveSession {
  /** The open archive; `archive-closed` when there is none. */
  require(): Archive;
  state(): ArchiveState;
  /**
   * Opens what `open` gives, then closes the archive before. An archive that is open already stays as it is. A sealed one
   * that `open` has no passphrase for (`passphrase-needed`) takes its place all the same, and waits.
   */
  switchTo(path: string, open: () => Promise<Archive>): Promise<ArchiveState>;
  /** Whether a sealed archive waits for its passphrase. */
  readonly isLocked: boolean;
  /** Opens the archive that waits; it goes on waiting when that fails. `archive-closed` when none does. */
  unlock(open: (path: string) => Promise<Archive>): Promise<ArchiveState>;
  /** Closes the archive and has it wait; whether it did. One whose key lies open cannot be locked and stays. */
  lock(): Promise<boolean>;
  /** Ends what works on the archive, then closes it; forgets the one that waits. */
  close(): Promise<void>;
}

interface SessionOptions {
  readonly tell: Tell;
  /** Where the sample archive lies: the window says so on every screen. */
  readonly samplePath: string;
  /** Ends what still works on the archive: an import, a check, a backup. */
  readonly beforeClose: () => Promise<unknown>;
}

/** A session without an archive. */
export function createSession({ tell, samplePath, beforeClose }: SessionOptions): ArchiveSession {
  let open: { readonly archive: Archive; readonly path: string } | null = null;
  let waiting: string | null = null;

  const closeOpen = async (): Promise<void> => {
    if (!open) return;
    await beforeClose();
    const { archive } = open;
    open = null;
    await archive.close();
  };

  const state = (): ArchiveState =>
    open && {
      name: open.archive.name,
      documents: open.archive.records.count('documents'),
      isSealed: open.archive.isSealed,
      isSample: open.path === resolve(samplePath),
    };

  const wait = async (path: string): Promise<void> => {
    await closeOpen();
    waiting = resolve(path);
    tell('archive.changed', { isOpen: false });
  };

  const switchTo: ArchiveSession['switchTo'] = async (path, openArchive) => {
    if (open?.path === resolve(path)) return state();
    const archive = await openArchive().catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'passphrase-needed') return null;
      throw error;
    });
    if (!archive) {
      await wait(path);
      return null;
    }
    await closeOpen();
    open = { archive, path: resolve(path) };
    waiting = null;
    tell('archive.changed', { isOpen: true });
    return state();
  };

  return {
    state,
    switchTo,
    require: () => {
      if (!open) throw new AppError('archive-closed');
      return open.archive;
    },
    get isLocked() {
      return waiting !== null;
    },
    unlock: async (openArchive) => {
      const path = waiting;
      if (path === null) throw new AppError('archive-closed');
      return switchTo(path, () => openArchive(path));
    },
    lock: async () => {
      if (!open?.archive.isSealed) return false;
      await wait(open.path);
      return true;
    },
    close: async () => {
      await closeOpen();
      waiting = null;
      tell('archive.changed', { isOpen: false });
    },
  };
}
