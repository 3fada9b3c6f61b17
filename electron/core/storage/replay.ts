import { createChangedRecords, type ChangedRecords } from './changed-records.ts';
import { readEntries } from './entries.ts';
import { generationName, generationPath, listGenerations } from './generations.ts';
import type { Snapshot } from './head-parts.ts';
import { readHead } from './heads.ts';
import { journalPlace } from './journal.ts';
import { damaged, isDamage } from '../disk/storage-error.ts';
import { logStart, type LogPosition, type Storage } from './storage.ts';
import { applyChanges, emptyTables } from './tables.ts';
import { withFile } from '../disk/whole-file.ts';

/** Something that opening found bad and could do without: nothing that was said to be saved is missing. */
export interface Repair {
  /** Inside the archive: `head/000000003`. */
  readonly file: string;
  /** `damaged`: another head and the journals took its place. `torn`: what was being written when the plug was pulled. */
  readonly found: 'damaged' | 'torn';
}

/** The records as the disk has them, and where the log goes on. */
export interface Replayed extends Snapshot {
  /** The newest journal, and how long it is. */
  readonly generation: number;
  readonly length: number;
  readonly isMarked: boolean;
  /** Bytes of the head that was read, and of the journals since without the newest. */
  readonly headLength: number;
  readonly olderLength: number;
  /** Heads that do not open, among those newer than the one that was read. */
  readonly badHeads: ReadonlySet<number>;
  readonly repairs: readonly Repair[];
  /** Since the head. */
  readonly changed: ChangedRecords;
}

/**
 * Reads the newest head that authenticates and replays the journals since; with no good head, all journals from the
 * first entry. Cuts a torn last frame off, where it may. Throws `archive-damaged` when an entry that
 * was whole once is not any more.
 */
export async function replay(storage: Storage): Promise<Replayed> {
  const journals = await listGenerations(storage, 'journal');
  const { head, badHeads } = await newestHead(storage);
  const since = head ? journals.filter((number) => number >= head.number) : journals;
  const newest = since.at(-1);
  if (newest === undefined || (head && since[0] !== head.number))
    throw damaged(generationName('journal', head?.number ?? 1));

  const tables = head?.tables ?? emptyTables();
  let position = head?.position ?? logStart;
  const changed = createChangedRecords(position.sequence);
  let last: ReplayedJournal = { number: newest, position, length: 0, isMarked: true, isTorn: false };
  let totalLength = 0;
  let torn: ReplayedJournal | null = null;
  for (const number of since) {
    last = await replayJournal(storage, number, { tables, position, changed });
    if (torn && last.length > 0) throw damaged(`${generationName('journal', torn.number)} (${torn.length})`);
    if (last.isTorn) torn = last;
    position = last.position;
    totalLength += last.length;
  }
  if (torn && !storage.isReadOnly) await cutOff(storage, torn);
  const repairs = badHeads.map((number): Repair => ({
    file: generationName('head', number),
    found: 'damaged',
  }));
  return {
    tables,
    position,
    generation: newest,
    length: last.length,
    isMarked: last.isMarked,
    headLength: head?.length ?? 0,
    olderLength: totalLength - last.length,
    badHeads: new Set(badHeads),
    changed,
    repairs: torn ? [...repairs, { file: generationName('journal', torn.number), found: 'torn' }] : repairs,
  };
}

interface FoundHead extends Snapshot {
  readonly number: number;
  readonly length: number;
}

async function newestHead(storage: Storage): Promise<{ head: FoundHead | null; badHeads: number[] }> {
  const badHeads: number[] = [];
  for (const number of (await listGenerations(storage, 'head')).toReversed()) {
    try {
      return { head: { number, ...(await readHead(storage, number)) }, badHeads };
    } catch (error) {
      if (!isDamage(error)) throw error;
      badHeads.push(number);
    }
  }
  return { head: null, badHeads };
}

interface ReplayedJournal {
  readonly number: number;
  readonly position: LogPosition;
  /** Bytes of good frames. */
  readonly length: number;
  readonly isMarked: boolean;
  readonly isTorn: boolean;
}

/** Applies a journal's entries to the snapshot's tables. */
function replayJournal(
  storage: Storage,
  number: number,
  { tables, position, changed }: Snapshot & Pick<Replayed, 'changed'>,
): Promise<ReplayedJournal> {
  const name = generationName('journal', number);
  const path = generationPath(storage.folder, 'journal', number);
  return withFile(storage.io.open(path, 'reading'), async (file) => {
    let after = { position, length: 0, isMarked: true, isTorn: false };
    const place = journalPlace(storage, number);
    for await (const { entries, end, fault, isMarked } of readEntries(file, place, { from: position })) {
      if (fault === 'damaged') throw damaged(`${name} (${end})`);
      for (const { entry } of entries) {
        applyChanges(tables, entry.changes);
        changed.note(entry.changes);
      }
      const reached = entries.at(-1)?.position ?? after.position;
      after = { position: reached, length: end, isMarked, isTorn: fault === 'torn' };
    }
    return { number, ...after };
  });
}

async function cutOff(storage: Storage, { number, length }: ReplayedJournal): Promise<void> {
  await withFile(
    storage.io.open(generationPath(storage.folder, 'journal', number), 'changing'),
    async (file) => {
      await file.cut(length);
      await file.sync();
    },
  );
}
