import type { Sha256 } from '../../../shared/model/ids.ts';
import type { Records } from '../storage/records.ts';
import type { SeenState } from './seen-archives.ts';
import { isDamage } from '../disk/storage-error.ts';

/** The archive is not the one that was seen here last, but a copy that somebody put in its place. */
export interface OlderCopy {
  /**
   * `older`: its log or its vault stands before what was seen; changes since are missing, or passphrases that were taken
   * away open it again. `forked`: it went another way since, on another machine or in another copy.
   */
  readonly kind: 'older' | 'forked';
  /** The newest entry that was seen, and when. */
  readonly seen: { readonly sequence: number; readonly at: string };
  /** The newest entry that is there. */
  readonly found: { readonly sequence: number };
}

/** What was opened: its log, and the generation of its vault. */
export interface FoundState {
  readonly records: Pick<Records, 'head' | 'log'>;
  readonly generation: number;
}

/** Compares what was opened with what was seen here before; null when it is the same archive, or a later one. */
export async function findOlderCopy(
  seen: SeenState | null,
  { records, generation }: FoundState,
): Promise<OlderCopy | null> {
  if (!seen) return null;
  const { sequence } = records.head;
  const found = { seen: { sequence: seen.sequence, at: seen.at }, found: { sequence } };
  if (sequence < seen.sequence || generation < seen.generation) return { kind: 'older', ...found };
  const hash = await hashAt(records, seen.sequence);
  return hash === null || hash === seen.hash ? null : { kind: 'forked', ...found };
}

/** The hash that stood for the log after this entry; null when that part of the log cannot be read, as `verify` says. */
async function hashAt(records: FoundState['records'], sequence: number): Promise<Sha256 | null> {
  if (records.head.sequence === sequence) return records.head.hash;
  try {
    for await (const { previous } of records.log(sequence + 1)) return previous;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return null;
}
