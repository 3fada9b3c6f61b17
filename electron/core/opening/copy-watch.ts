import { findOlderCopy, type FoundState, type OlderCopy } from './older-copy.ts';
import type { SeenArchive } from './seen-archives.ts';
import { createSerialQueue } from '../storage/serial-queue.ts';

/**
 * Commits between two times that the log's state is kept outside the archive: each costs as much as the commit itself.
 * Who is killed in between leaves it so many entries behind: an older copy that lacks only these goes unnoticed.
 */
const commitsBetween = 50;

/** Keeps in mind where an open archive's log stands, and says when an older copy has been put in its place. */
export interface CopyWatch {
  /** Null once it was accepted. */
  readonly olderCopy: OlderCopy | null;
  /** To be called after each commit. */
  countCommit(): void;
  /** From now on what is open counts as what was seen. */
  accept(): Promise<void>;
  /** Keeps the state now, as after a change of the keys; never throws: it is only a memory. */
  keep(): Promise<void>;
}

interface CopyWatchOptions {
  /** Null where nothing is remembered: without a profile folder. */
  readonly seen: SeenArchive | null;
  readonly found: FoundState;
}

/** Compares the archive that was opened with what was seen of it before, and begins to watch. */
export async function watchCopy({ seen, found }: CopyWatchOptions): Promise<CopyWatch> {
  const before = await seen?.read().catch(() => null);
  let olderCopy = await findOlderCopy(before ?? null, found);
  let kept = before && { sequence: before.sequence, generation: before.generation };
  let commits = 0;
  const inTurn = createSerialQueue();

  const keepNow = async () => {
    // What was seen before stays until the person has accepted the copy: the next opening must say it again.
    if (!seen || olderCopy) return;
    const { generation, records } = found;
    const { sequence, hash } = records.head;
    if (kept?.sequence === sequence && kept.generation === generation) return;
    commits = 0;
    await seen.write({ generation, sequence, hash, at: new Date().toISOString() });
    kept = { sequence, generation };
  };
  const keep = () => inTurn(() => keepNow().catch(() => undefined));
  await keep();

  return {
    get olderCopy() {
      return olderCopy;
    },
    countCommit: () => {
      commits += 1;
      if (commits >= commitsBetween) void keep();
    },
    accept: async () => {
      olderCopy = null;
      kept = null;
      await keep();
    },
    keep,
  };
}
