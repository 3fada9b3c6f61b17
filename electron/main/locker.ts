import type { ArchiveSession } from './session.ts';
import type { Tell } from './tell.ts';

/** Locks the archive that is open, with the page's last words in it. */
export interface Locker {
  /**
   * Has the page save what was typed, then shows nothing more. `end` ends what works on the archive and drops its key;
   * `veil` lets it go on behind the veil, and drops the key after it. Without a sealed archive nothing is done.
   */
  lock(how: 'end' | 'veil'): Promise<void>;
  /** The page has saved what was typed. */
  pageIsReady(): void;
}

interface LockerTools {
  readonly session: Pick<ArchiveSession, 'state' | 'veil' | 'lock'>;
  readonly tell: Tell;
  /** Loads the page anew: nothing that it held stays in it. */
  readonly reloadPage: () => void;
  /** Resolves when a page that does not answer has had its time. */
  readonly patience: () => Promise<void>;
}

/** Nothing is being locked yet. */
export function createLocker({ session, tell, reloadPage, patience }: LockerTools): Locker {
  let onReady = (): void => undefined;
  const saveInPage = async (): Promise<void> => {
    const ready = new Promise<void>((resolve) => {
      onReady = resolve;
    });
    tell('archive.locking', { isLocking: true });
    await Promise.race([ready, patience()]);
  };
  return {
    lock: async (how) => {
      if (session.state()?.isSealed) {
        await saveInPage();
        if (session.veil()) reloadPage();
      }
      // Also for one that is veiled already.
      if (how === 'end') await session.lock();
    },
    pageIsReady: () => {
      onReady();
    },
  };
}
