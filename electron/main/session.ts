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
  /** Opens what `open` gives, then closes the archive before. An archive that is open already stays as it is. */
  switchTo(path: string, open: () => Promise<Archive>): Promise<ArchiveState>;
  /** Ends what works on the archive, then closes it. */
  close(): Promise<void>;
}

interface SessionOptions {
  readonly tell: Tell;
  /** Where the sample archive lies: the window says so on every screen. */
  readonly samplePath: string;
  /** Ends what still works on the archive (an import). */
  readonly beforeClose: () => Promise<void>;
}

/** A session without an archive. */
export function createSession({ tell, samplePath, beforeClose }: SessionOptions): ArchiveSession {
  let open: { readonly archive: Archive; readonly path: string } | null = null;

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

  return {
    state,
    require: () => {
      if (!open) throw new AppError('archive-closed');
      return open.archive;
    },
    switchTo: async (path, openArchive) => {
      if (open?.path === resolve(path)) return state();
      const archive = await openArchive();
      await closeOpen();
      open = { archive, path: resolve(path) };
      tell('archive.changed', { isOpen: true });
      return state();
    },
    close: async () => {
      await closeOpen();
      tell('archive.changed', { isOpen: false });
    },
  };
}
