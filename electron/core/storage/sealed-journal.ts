import type { Entry } from '../../../shared/model/activity.ts';
import type { ChangedRecords } from './changed-records.ts';
import { closingMark, positionAfter } from './entries.ts';
import { damagedHeads, removeOldHeads, writeHead } from './heads.ts';
import { makeJournal, openJournal, type Journal } from './journal.ts';
import { readLog } from './read-log.ts';
import { replay, type Repair, type Replayed } from './replay.ts';
import { logStart, type LogPosition, type Storage } from './storage.ts';
import { emptyTables, type Tables } from './tables.ts';

/**
 * lowdb's adapter: `read()` is the newest head that authenticates and the journals since, `write()` a new head. Between
 * the two a change is one frame appended to the newest journal. The journals hold everything; a head only saves
 * replaying them from the first entry, so that it may be bad or gone without any record being lost.
 */
export interface SealedJournal {
  /** To be called once, before anything else. Throws `archive-damaged`. */
  read(): Promise<Tables>;
  /** Begins a new generation, to be followed by `write`: entries go to an empty journal from now on. */
  begin(): Promise<void>;
  /**
   * Writes the head of the generation that was begun, of the records as they stand at the call. Entries may be appended
   * meanwhile. When it throws, the head is missing and nothing else is.
   */
  write(tables: Tables): Promise<void>;
  /**
   * Makes an entry durable as the log's next one and gives it back as the disk has it; throws `no-space` or `read-only`
   * and leaves the log as it was.
   */
  append(entry: Pick<Entry, 'action' | 'changes' | 'undoes'>): Promise<Entry>;
  /** From an entry (the first) to what was the newest at the time of the call. Throws `archive-damaged`. */
  log(from?: number): AsyncGenerator<Entry>;
  /** The heads that do not open, by their place: `head/000000003`. */
  damagedHeads(): Promise<readonly string[]>;
  /** Marks the end and closes the file. */
  close(): Promise<void>;
  readonly position: LogPosition;
  /** What `read` found changed since the head; whoever appends and applies what was appended notes it there. */
  readonly changed: ChangedRecords;
  /**
   * Whether the journals have grown so long that a new head saves time at the next opening: `between` two openings, or
   * `during` the work, where heads that follow one another too closely would be written in vain.
   */
  isHeadDue(when: 'between' | 'during'): boolean;
  /** What `read` found bad and could do without. */
  readonly repairs: readonly Repair[];
}

interface OpenState extends Omit<Replayed, 'tables' | 'length'> {
  readonly journal: Journal;
  /** What the head will hold that was begun and is not there yet. */
  readonly begun: LogPosition | null;
  /** As long as the journals are when a head that failed is tried again. */
  readonly triedAgainFrom: number;
}

/** The sealed journal of an archive; nothing is read before `read()`. */
export function createSealedJournal(storage: Storage): SealedJournal {
  let opened: OpenState | null = null;
  const state = (): OpenState => {
    if (!opened) throw new Error('The journal was used before it was read.');
    return opened;
  };
  const lengthSinceHead = () => state().journal.length + state().olderLength;

  const tryingLater = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      // Not with every commit again: the disk may be full for a while.
      opened = { ...state(), begun: null, triedAgainFrom: lengthSinceHead() + storage.workingLimit };
      throw error;
    }
  };

  return {
    get position() {
      return state().position;
    },
    get changed() {
      return state().changed;
    },
    isHeadDue: (when) => {
      const { headLength, begun, triedAgainFrom } = state();
      if (storage.isReadOnly || begun) return false;
      return when === 'between'
        ? lengthSinceHead() > Math.max(storage.journalLimit, headLength / 4)
        : lengthSinceHead() > Math.max(storage.workingLimit, headLength / 2, triedAgainFrom);
    },
    get repairs() {
      return state().repairs;
    },
    read: async () => {
      const { tables, length, ...found } = await replay(storage);
      const journal = await openJournal(storage, found.generation, length);
      opened = { ...found, journal, begun: null, triedAgainFrom: 0 };
      return tables;
    },
    begin: () =>
      tryingLater(async () => {
        const generation = await makeJournal(storage);
        const journal = await openJournal(storage, generation, 0);
        const before = state();
        opened = { ...before, generation, journal, begun: before.position, olderLength: lengthSinceHead() };
        // All in it is durable; a file that does not close well loses nothing.
        await before.journal.close().catch(() => undefined);
      }),
    write: (tables) =>
      tryingLater(async () => {
        const { begun, generation, badHeads } = state();
        if (!begun) throw new Error('A head was written before its generation was begun.');
        // Stays bad unless it gets to its end.
        opened = { ...state(), badHeads: new Set([...badHeads, generation]) };
        const headLength = await writeHead(storage, generation, { tables, position: begun });
        opened = {
          ...state(),
          begun: null,
          headLength,
          olderLength: 0,
          triedAgainFrom: 0,
          badHeads: new Set(),
        };
        await removeOldHeads(storage, badHeads);
      }),
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
    damagedHeads: () =>
      damagedHeads(storage, (number) => state().begun !== null && number === state().generation),
    log: (from = 1) => readLog(storage, from, state().position),
    close: async () => {
      const { journal, isMarked } = state();
      // Every entry is durable already: a disk too full for the mark has lost nothing that there is to tell of.
      if (!isMarked) await journal.append(closingMark).catch(() => undefined);
      await journal.close();
    },
  };
}

/** What a new archive begins with: an empty journal, and a head without records. */
export async function beginJournal(storage: Storage): Promise<void> {
  const generation = await makeJournal(storage);
  await writeHead(storage, generation, { tables: emptyTables(), position: logStart });
}
