import type { BadObject } from '../verify/verify.ts';

/** What a backup or a restoring did. */
export interface CopyReport {
  /** How many objects the copy has to have. */
  readonly objects: number;
  readonly copied: number;
  /** Of the objects that were copied, as they lie on the disk. */
  readonly bytes: number;
  /** Objects that nothing names any more and that were removed from the copy. */
  readonly removed: number;
  /** What could not be copied because it is not what was written: objects, and journals. */
  readonly damaged: readonly BadObject[];
}

export interface CopyOptions {
  /** Ends it early in order: what was there stays as it was, and the next run goes on. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}
