import type { SealedBytes } from '../sealing/seal.ts';

/** What a file is opened for: reading, changing one that is there, or making one that must not be there yet. */
export type OpenFor = 'reading' | 'changing' | 'making';

/** An open file. Positions and lengths are bytes. */
export interface IoFile {
  size(): Promise<number>;
  /** Fewer bytes than asked for only where the file ends. */
  read(position: number, length: number): Promise<Uint8Array>;
  /** Writes all of them, or throws; what lies on the disk after a failure is anyone's guess. */
  write(bytes: SealedBytes, position: number): Promise<void>;
  /** Cuts the file off after `length` bytes. */
  cut(length: number): Promise<void>;
  /** Resolves once the contents, and the size needed to read them back, survive a pulled plug. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Whether a lock suffers others beside it. */
export type LockShare = 'alone' | 'shared';

/** A lock of the operating system, freed at the latest when the process ends, however it ends. */
export interface IoLock {
  release(): Promise<void>;
}

/**
 * Every call that the archive's storage makes to a file system, so that a test's disk can fail any of them.
 * A full disk is told as `no-space` and one that may not be written to as `read-only`; any other failure keeps the
 * system's own error with its `code`.
 */
export interface IoPort {
  open(path: string, purpose: OpenFor): Promise<IoFile>;
  /** What lies at the path; null when nothing does. */
  kindOf(path: string): Promise<'file' | 'folder' | null>;
  /** The names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Fails when something is there already, or when the folder around it is not. */
  makeFolder(path: string): Promise<void>;
  /** Resolves once the names in the folder survive a pulled plug. */
  syncFolder(path: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Removes a folder that is empty. */
  removeFolder(path: string): Promise<void>;
  /** Gives a file another name, in the place of what has it. No head, journal or object ever changes its name. */
  rename(from: string, to: string): Promise<void>;
  /**
   * Takes the lock on a file; null when another handle, of this program or not, has it. Alone: the file is made when
   * missing. Shared: beside others that share it, on a file that is there (`ENOENT`) and need not be writable.
   */
  lock(path: string, share?: LockShare): Promise<IoLock | null>;
}
