import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { ArchiveState } from '../../shared/ipc/contract.ts';
import type { Archive } from '../core/archive.ts';
import { replyOf, type Report } from './reply-of.ts';
import type { Tell } from './tell.ts';
import type { Work } from './work.ts';

/** Which archive is open: one at a time, and this its one owner. */
export interface ArchiveSession {
  /** The open archive; `archive-closed` when there is none, or when it is veiled. */
  require(): Archive;
  state(): ArchiveState;
  /**
   * Opens what `open` gives, then closes the archive before. An archive that is open already stays as it is. A sealed one
   * that `open` has no passphrase for (`passphrase-needed`) takes its place all the same, and waits.
   */
  switchTo(path: string, open: () => Promise<Archive>): Promise<ArchiveState>;
  /** Whether a sealed archive waits for its passphrase. */
  readonly isLocked: boolean;
  /**
   * Opens the archive that waits; it goes on waiting when that fails. One that is still at work behind the veil is shown
   * again, after `check` has had its way in proved. `archive-closed` when none waits.
   */
  unlock(by: UnlockWays): Promise<ArchiveState>;
  /**
   * Shows nothing of the sealed archive from this moment on and has it wait; whether it did. What works on it goes on,
   * and its key is kept for that; then it is closed. One whose key lies open cannot be locked and stays.
   */
  veil(): boolean;
  /** Veils the archive, ends what works on it in order and closes it; whether it did. */
  lock(): Promise<boolean>;
  /** Ends what works on the archive, then closes it; forgets the one that waits. */
  close(): Promise<void>;
}

interface UnlockWays {
  readonly open: (path: string) => Promise<Archive>;
  /** Throws unless the secret given opens the archive that lies there. */
  readonly check: (path: string) => Promise<unknown>;
}

interface SessionOptions {
  readonly tell: Tell;
  /** Where the sample archive lies: the window says so on every screen. */
  readonly samplePath: string;
  /** What works on the archive by itself. */
  readonly work: Work;
  readonly report: Report;
}

interface Open {
  readonly archive: Archive;
  readonly path: string;
  isVeiled: boolean;
  /** Once it is being closed: nothing opens it any more but opening it anew, afterwards. */
  closing: Promise<void> | null;
}

/** A session without an archive. */
export function createSession({ tell, samplePath, work, report }: SessionOptions): ArchiveSession {
  let open: Open | null = null;
  let waiting: string | null = null;

  const close = async (closed: Open): Promise<void> => {
    await work.stop();
    closed.isVeiled = true;
    await closed.archive.close().finally(() => {
      open = null;
    });
  };
  const closeOpen = async (): Promise<void> => {
    if (open) await (open.closing ??= close(open));
  };
  /** What is being closed is first let go; what becomes of that is told to whoever closed it. */
  const settle = async (): Promise<void> => {
    await open?.closing?.catch(() => undefined);
  };
  const inSight = (): Open | null => (open?.isVeiled === false ? open : null);

  const state = (): ArchiveState => {
    const shown = inSight();
    return (
      shown && {
        name: shown.archive.name,
        documents: shown.archive.records.count('documents'),
        isSealed: shown.archive.isSealed,
        isSample: shown.path === resolve(samplePath),
      }
    );
  };

  const show = (shown: Open): ArchiveState => {
    open = shown;
    shown.isVeiled = false;
    waiting = null;
    tell('archive.changed', { isOpen: true });
    return state();
  };

  const wait = (path: string): void => {
    waiting = resolve(path);
    tell('archive.changed', { isOpen: false });
  };

  const switchTo: ArchiveSession['switchTo'] = async (path, openArchive) => {
    await settle();
    if (open?.path === resolve(path)) return state();
    const archive = await openArchive().catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'passphrase-needed') return null;
      throw error;
    });
    await closeOpen();
    if (archive) return show({ archive, path: resolve(path), isVeiled: false, closing: null });
    wait(path);
    return null;
  };

  const veil = (): boolean => {
    const veiled = open;
    if (!veiled?.archive.isSealed) return false;
    if (veiled.isVeiled) return true;
    veiled.isVeiled = true;
    wait(veiled.path);
    const end = async (): Promise<void> => {
      await work.ended();
      if (open === veiled && veiled.isVeiled) await closeOpen();
    };
    void replyOf(end, report);
    return true;
  };

  return {
    state,
    switchTo,
    veil,
    require: () => {
      const shown = inSight();
      if (!shown) throw new AppError('archive-closed');
      return shown.archive;
    },
    get isLocked() {
      return waiting !== null;
    },
    unlock: async ({ open: openArchive, check }) => {
      const path = waiting;
      if (path === null) throw new AppError('archive-closed');
      const isAtWork = (veiled: Open | null) => veiled !== null && veiled.closing === null;
      if (isAtWork(open)) {
        await check(path);
        // Its work may have ended meanwhile, and its key with it.
        if (open && isAtWork(open)) return show(open);
      }
      return switchTo(path, () => openArchive(path));
    },
    lock: async () => {
      if (!veil()) return false;
      await closeOpen();
      return true;
    },
    close: async () => {
      await closeOpen();
      waiting = null;
      tell('archive.changed', { isOpen: false });
    },
  };
}
