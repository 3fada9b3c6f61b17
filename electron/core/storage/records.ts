import { Low } from 'lowdb';
import { AppError } from '../../../shared/errors.ts';
import type { Action, Change, CollectionName, Entry } from '../../../shared/model/activity.ts';
import type { CollectionRecord } from './collections.ts';
import type { ChangedRecords } from './changed-records.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Repair } from './replay.ts';
import { createSealedJournal } from './sealed-journal.ts';
import { createSerialQueue } from './serial-queue.ts';
import { damaged } from '../disk/storage-error.ts';
import type { LogPosition, Storage } from './storage.ts';
import { applyChanges, emptyTables, type Tables } from './tables.ts';

/** All records of an open archive, in memory; what is given out is frozen. */
export interface Records {
  /** In order of arrival; a changed record keeps its place. */
  all<Name extends CollectionName>(collection: Name): IterableIterator<CollectionRecord<Name>>;
  get<Name extends CollectionName>(collection: Name, id: string): CollectionRecord<Name> | undefined;
  count(collection: CollectionName): number;
  /**
   * Makes changes durable together, as one entry of the log, before any of them can be seen. Commits run one after the
   * other; changes that depend on what stands there now are given as a function, which is called when its turn comes.
   * `before` is filled in here, a record without `after` is taken away, and no record may be named twice.
   * Throws `no-space`, `read-only` or `archive-closed`, and then nothing has changed.
   */
  commit(
    action: Action,
    changes: readonly Change[] | (() => readonly Change[]),
    options?: CommitOptions,
  ): Promise<Entry>;
  /** The activity log from an entry (the first) on, read from the disk. Throws `archive-damaged`. */
  log(from?: number): AsyncIterable<Entry>;
  /** The snapshots that do not open any more (`head/000000003`); others and the journals stand in for them. */
  damagedHeads(): Promise<readonly string[]>;
  /** Which of them changed since an entry of the log; all that it tells can be seen. */
  readonly changed: Omit<ChangedRecords, 'note'>;
  /** The newest entry's number and the hash that stands for the whole log up to it. */
  readonly head: LogPosition;
}

interface CommitOptions {
  /** The entry that is taken back. */
  readonly undoes?: number | undefined;
}

/** What the archive itself may do with its records. */
export interface OpenRecords extends Records {
  readonly repairs: readonly Repair[];
  /** Waits for the commits and the head under way; writes a new head when one is due. Calling it again does nothing. */
  close(): Promise<void>;
}

/**
 * Reads an archive's records. They are checked against their schemas when they are first asked for, not here: their
 * bytes have just been authenticated, every one was checked before it was written, and checking 100,000 at once would
 * more than double the time that opening takes. Throws `archive-damaged` or `archive-newer`.
 */
export async function openRecords(storage: Storage): Promise<OpenRecords> {
  const journal = createSealedJournal(storage);
  const low = new Low<Tables>(journal, emptyTables());
  await low.read();
  const inTurn = createSerialQueue();
  let isClosed = false;
  const broughtUp = new WeakMap<object, object>();

  // The journals already hold everything: a disk too full for a head is told by the next commit.
  let headUnderWay: Promise<void> = Promise.resolve();
  const beginHeadIfDue = async (when: 'between' | 'during') => {
    if (isClosed || !journal.isHeadDue(when)) return;
    const isBegun = await journal.begin().then(
      () => true,
      () => false,
    );
    // Not waited for: it takes the records as they stand now, and commits go on.
    if (isBegun) headUnderWay = low.write().catch(() => undefined);
  };
  void inTurn(() => beginHeadIfDue('between'));

  const checkedRecord = <Name extends CollectionName>(collection: Name, id: string, record: unknown) => {
    // What was checked is frozen, and nothing else here is: no list of the 100,000 has to be kept.
    if (Object.isFrozen(record)) return record as CollectionRecord<Name>;
    const known = broughtUp.get(record as object);
    if (known) return known as CollectionRecord<Name>;
    const current = storage.format.bringUp(collection, record);
    const result = storage.format.schemas[collection].safeParse(current);
    if (!result.success) throw damaged(`${collection}/${id}`, result.error);
    const sound: object = deepFreeze(result.data);
    if (current === record) low.data[collection].set(id, sound);
    // Kept beside: a head writes what is in low.data, and an older program must go on understanding it.
    else broughtUp.set(record as object, sound);
    return sound as CollectionRecord<Name>;
  };

  return {
    all: function* <Name extends CollectionName>(collection: Name) {
      for (const [id, record] of low.data[collection]) yield checkedRecord(collection, id, record);
    },
    get: (collection, id) => {
      const record = low.data[collection].get(id);
      return record === undefined ? undefined : checkedRecord(collection, id, record);
    },
    count: (collection) => low.data[collection].size,
    commit: (action, changes, { undoes } = {}) =>
      inTurn(async () => {
        if (isClosed) throw new AppError('archive-closed');
        const wanted = typeof changes === 'function' ? changes() : changes;
        const entry = await journal.append({
          action,
          undoes,
          changes: completeChanges(storage, low.data, wanted),
        });
        deepFreeze(entry);
        applyChanges(low.data, entry.changes);
        // Not before they can be seen: whoever asks what changed must find it so.
        journal.changed.note(entry.changes);
        if (journal.isHeadDue('during')) void inTurn(() => beginHeadIfDue('during'));
        return entry;
      }),
    log: (from) => journal.log(from),
    changed: journal.changed,
    damagedHeads: () => journal.damagedHeads(),
    get head() {
      return journal.position;
    },
    get repairs() {
      return journal.repairs;
    },
    close: () =>
      inTurn(async () => {
        if (isClosed) return;
        await headUnderWay;
        await beginHeadIfDue('between');
        isClosed = true;
        await headUnderWay;
        await journal.close();
      }),
  };
}

/** The changes as they are written: what comes in is checked, and what stood there before goes with it. */
function completeChanges({ format }: Storage, tables: Tables, changes: readonly Change[]): Change[] {
  const named = new Set(changes.map(({ collection, id }) => `${collection}/${id}`));
  if (named.size < changes.length) throw new Error('A commit names a record twice.');
  return changes.map(({ collection, id, after }) => {
    const sound = after === undefined ? undefined : format.schemas[collection].parse(after);
    if (sound && sound.id !== id) throw new Error(`The record ${sound.id} was given under the id ${id}.`);
    return { collection, id, before: tables[collection].get(id), after: sound };
  });
}
