import type { Entry } from '../../shared/model/activity.ts';
import { closingMark, positionAfter, readEntries } from './entries.ts';
import type { FramePlace } from './frames.ts';
import { generationName, generationPath, listGenerations } from './generations.ts';
import { writeHead } from './heads.ts';
import { openJournal, type Journal } from './journal.ts';
import { replay, type Repair, type Replayed } from './replay.ts';
import { damaged } from './storage-error.ts';
import { logStart, type LogPosition, type Storage } from './storage.ts';
import { emptyTables, type Tables } from './tables.ts';
import { makeFile } from './whole-file.ts';

/** How many heads are kept: the newest may turn out to be bad. Journals are kept for ever: they are the log. */
const headsKept = 3;

/**
 * lowdb's adapter: `read()` is the newest head that authenticates and the journals since, `write()` a new head. Between
 * the two a change is one frame appended to the newest journal. The journals hold everything; a head only saves
 * replaying them from the first entry, so that it may be bad or gone without any record being lost.
 */
export interface SealedJournal {
  /** To be called once, before anything else. Throws `archive-damaged`. */
  read(): Promise<Tables>;
  /** Begins a new generation: an empty journal, and a head of the records as they stand. */
  write(tables: Tables): Promise<void>;
  /**
   * Makes an entry durable as the log's next one and gives it back as the disk has it; throws `no-space` or `read-only`
   * and leaves the log as it was.
   */
  append(entry: Pick<Entry, 'action' | 'changes' | 'undoes'>): Promise<Entry>;
  /** From an entry (the first) to what was the newest at the time of the call. Throws `archive-damaged`. */
  log(from?: number): AsyncGenerator<Entry>;
  /** Marks the end and closes the file. */
  close(): Promise<void>;
  readonly position: LogPosition;
  /** Whether the journals have grown so long that a new head saves time at the next opening. */
  readonly isHeadDue: boolean;
  /** What `read` found bad and could do without. */
  readonly repairs: readonly Repair[];
}

interface OpenState extends Omit<Replayed, 'tables' | 'length'> {
  readonly journal: Journal;
}

/** The sealed journal of an archive; nothing is read before `read()`. */
export function createSealedJournal(storage: Storage): SealedJournal {
  let opened: OpenState | null = null;
  const state = (): OpenState => {
    if (!opened) throw new Error('The journal was used before it was read.');
    return opened;
  };

  return {
    get position() {
      return state().position;
    },
    get isHeadDue() {
      const { journal, olderLength, headLength } = state();
      return journal.length + olderLength > Math.max(storage.journalLimit, headLength / 4);
    },
    get repairs() {
      return state().repairs;
    },
    read: async () => {
      const { tables, length, ...found } = await replay(storage);
      opened = { ...found, journal: await openNewest(storage, found.generation, length) };
      return tables;
    },
    write: async (tables) => {
      const before = state();
      const generation = await makeJournal(storage);
      const journal = await openNewest(storage, generation, 0);
      opened = { ...before, generation, journal, olderLength: before.olderLength + before.journal.length };
      // All in it is durable; a file that does not close well loses nothing.
      await before.journal.close().catch(() => undefined);
      const headLength = await writeHead(storage, generation, { tables, position: before.position });
      opened = { ...opened, headLength, olderLength: 0 };
      await removeOldHeads(storage);
    },
    append: async (entry) => {
      const { journal, position } = state();
      const who = storage.who();
      const { action, changes, undoes } = entry;
      const next: Entry = {
        sequence: position.sequence + 1,
        at: new Date().toISOString(),
        action,
        ...(who !== undefined && { who }),
        ...(undoes !== undefined && { undoes }),
        changes,
        previous: position.hash,
      };
      const text = JSON.stringify(next);
      const payload = Buffer.from(text);
      await journal.append(payload);
      opened = { ...state(), position: positionAfter(next.sequence, payload), isMarked: false };
      return JSON.parse(text) as Entry;
    },
    log: (from = 1) => readLog(storage, from, state().position),
    close: async () => {
      const { journal, isMarked } = state();
      // Every entry is durable already: a disk too full for the mark has lost nothing that there is to tell of.
      if (!isMarked) await journal.append(closingMark).catch(() => undefined);
      await journal.close();
    },
  };
}

function placeOf(storage: Storage, number: number): FramePlace {
  return { seal: storage.seal, kind: 'journal', name: generationName('journal', number) };
}

/** What a new archive begins with: an empty journal, and a head without records. */
export async function beginJournal(storage: Storage): Promise<void> {
  const generation = await makeJournal(storage);
  await writeHead(storage, generation, { tables: emptyTables(), position: logStart });
}

/** Makes the empty journal of a new generation; answers its number. */
async function makeJournal(storage: Storage): Promise<number> {
  const taken = [...(await listGenerations(storage, 'journal')), ...(await listGenerations(storage, 'head'))];
  const number = Math.max(0, ...taken) + 1;
  await makeFile(storage.io, generationPath(storage.folder, 'journal', number), () => Promise.resolve());
  return number;
}

async function openNewest(storage: Storage, number: number, length: number): Promise<Journal> {
  const file = await storage.io.open(generationPath(storage.folder, 'journal', number), 'changing');
  return openJournal(file, placeOf(storage, number), length);
}

async function removeOldHeads(storage: Storage): Promise<void> {
  const heads = await listGenerations(storage, 'head');
  for (const number of heads.slice(0, -headsKept))
    await storage.io.removeFile(generationPath(storage.folder, 'head', number));
}

async function* readLog(storage: Storage, from: number, until: LogPosition): AsyncGenerator<Entry> {
  let position = logStart;
  for (const number of await listGenerations(storage, 'journal')) {
    const file = await storage.io.open(generationPath(storage.folder, 'journal', number), 'reading');
    try {
      for await (const { entries, end, fault } of readEntries(file, placeOf(storage, number), position)) {
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
