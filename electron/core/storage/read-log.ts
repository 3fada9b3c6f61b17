import type { Entry } from '../../../shared/model/activity.ts';
import { firstEntry, readEntries } from './entries.ts';
import { generationName, generationPath, listGenerations } from './generations.ts';
import { journalPlace } from './journal.ts';
import { damaged, isDamage } from '../disk/storage-error.ts';
import { logStart, type LogPosition, type Storage } from './storage.ts';
import { withFile } from '../disk/whole-file.ts';

/** Bytes read at once: others have their turn in between, for a long log takes seconds. */
const windowLength = 64 * 1024;

/**
 * The entries of the log from the number `from` to the position `until`, their chain followed from where reading begins.
 * Of the journals before the one that holds `from`, none is read. Throws `archive-damaged`.
 */
export async function* readLog(storage: Storage, from: number, until: LogPosition): AsyncGenerator<Entry> {
  const journals = await listGenerations(storage, 'journal');
  const begin = await beginningOf(storage, journals, from);
  let position = begin.before;
  for (const number of journals.slice(begin.index)) {
    const file = await storage.io.open(generationPath(storage.folder, 'journal', number), 'reading');
    try {
      for await (const { entries, end, fault } of readEntries(file, journalPlace(storage, number), {
        from: position,
        windowLength,
      })) {
        for (const read of entries) {
          if (position.sequence === until.sequence) return;
          position = read.position;
          if (read.entry.sequence >= from) yield read.entry;
        }
        if (fault && position.sequence < until.sequence)
          throw damaged(`${generationName('journal', number)} (${end})`);
      }
    } finally {
      await file.close();
    }
  }
  if (position.sequence < until.sequence) throw damaged('journal');
}

/** Which journal holds the entry `from`, and where the log stood before it. */
async function beginningOf(
  storage: Storage,
  journals: readonly number[],
  from: number,
): Promise<{ index: number; before: LogPosition }> {
  const start = { index: 0, before: logStart };
  if (from <= 1) return start;
  for (const [index, number] of [...journals.entries()].toReversed()) {
    const first = await firstOf(storage, number);
    if (first && first.sequence <= from)
      return { index, before: { sequence: first.sequence - 1, hash: first.previous } };
  }
  return start;
}

/** A journal's first entry; null where it has none, or a bad one, which reading from an earlier journal will tell of. */
async function firstOf(storage: Storage, number: number): Promise<Entry | null> {
  const path = generationPath(storage.folder, 'journal', number);
  try {
    return await withFile(storage.io.open(path, 'reading'), (file) =>
      firstEntry(file, journalPlace(storage, number)),
    );
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}
