import { entrySchema, type Entry } from '../../../shared/model/activity.ts';
import { closingMark, positionAfter } from '../storage/entries.ts';
import { scanFrames, type ScannedFrame } from '../storage/frame-scan.ts';
import { generationName, generationPath, listGenerations } from '../storage/generations.ts';
import { readJson } from '../disk/read-json.ts';
import { isDamage } from '../disk/storage-error.ts';
import { logStart, type LogPosition, type Storage } from '../storage/storage.ts';

/** A place where the log is not what was written. */
export interface LogFault {
  /** `journal/000000003`. */
  readonly file: string;
  /** The byte at which it begins. */
  readonly at: number;
  /**
   * `damaged`: bytes that were changed, or the last write of a cut-off run. `missing`: a whole file, or the end of one,
   * is gone. `out-of-order`: an entry that does not follow the one before it.
   */
  readonly why: 'damaged' | 'missing' | 'out-of-order';
}

/** A frame of a journal, and which journal that is. */
interface InJournal {
  readonly journal: number;
  readonly frame: ScannedFrame;
}

interface WalkedEntry extends InJournal {
  readonly found: 'entry';
  readonly entry: Entry;
  /** Where the log stands after it. */
  readonly position: LogPosition;
}

/** What a walk comes past: entries, the marks of archives that were closed in order, and faults. */
export type Step =
  | WalkedEntry
  | (InJournal & { readonly found: 'mark' })
  | { readonly found: 'fault'; readonly fault: LogFault };

/**
 * Walks through all journals from the first, past whatever is bad, and yields every entry that is still what was
 * written. Ends behind the entry `until`, so that what is being written meanwhile is left alone, but looks through the
 * journals that a later one has followed; when that entry does not come, this is a fault.
 */
export async function* walkLog(storage: Storage, until = Infinity): AsyncGenerator<Step> {
  let position = logStart;
  /** Whether what was told explains that entries are missing before the next one. */
  let isExplained = false;
  let end = { journal: 0, at: 0 };
  const journals = await listGenerations(storage, 'journal');
  for (const journal of journals) {
    // They are numbered without holes, and none is ever removed.
    for (let missing = end.journal + 1; missing < journal; missing += 1) {
      isExplained = true;
      yield faultAt(missing, 0, 'missing');
    }
    const before = end;
    end = { journal, at: 0 };
    let isFirst = true;
    for await (const step of walkJournal(storage, journal)) {
      if (position.sequence >= until) {
        // Nothing is written any more to any but the newest: what else lies in them is a fault, whoever writes now.
        if (journal === journals.at(-1) || step.found === 'entry') return;
        if (step.found === 'mark') continue;
      }
      if (step.found === 'fault') isExplained = true;
      else end = { journal, at: step.frame.end };
      if (step.found === 'entry') {
        const { sequence, previous } = step.entry;
        const isNext = sequence === position.sequence + 1 && previous === position.hash;
        const isLater = sequence > position.sequence + 1;
        if (!isNext && !(isExplained && isLater)) {
          // Entries missing between two journals stood at the end of the earlier one.
          if (isFirst && isLater && before.journal > 0) yield faultAt(before.journal, before.at, 'missing');
          else yield faultAt(journal, step.frame.start, 'out-of-order');
        }
        isExplained = false;
        isFirst = false;
        position = step.position;
      }
      yield step;
    }
  }
  if (until !== Infinity && position.sequence < until && !isExplained)
    yield faultAt(end.journal || 1, end.at, 'missing');
}

function faultAt(journal: number, at: number, why: LogFault['why']): Step {
  return { found: 'fault', fault: { file: generationName('journal', journal), at, why } };
}

async function* walkJournal(storage: Storage, journal: number): AsyncGenerator<Step> {
  const file = generationName('journal', journal);
  const opened = await storage.io.open(generationPath(storage.folder, 'journal', journal), 'reading');
  try {
    for await (const stretch of scanFrames(opened, { seal: storage.seal, kind: 'journal', name: file })) {
      if (stretch.found === 'gap') yield faultAt(journal, stretch.start, 'damaged');
      else if (stretch.payload.length === closingMark.length)
        yield { found: 'mark', journal, frame: stretch };
      else yield entryIn(journal, stretch, file) ?? faultAt(journal, stretch.start, 'damaged');
    }
  } finally {
    await opened.close();
  }
}

function entryIn(journal: number, frame: ScannedFrame, file: string): WalkedEntry | null {
  try {
    const entry = readJson(entrySchema, frame.payload, file);
    return { found: 'entry', journal, frame, entry, position: positionAfter(entry.sequence, frame.payload) };
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}
