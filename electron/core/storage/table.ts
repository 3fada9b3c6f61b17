import { asBuffer } from '../disk/as-buffer.ts';

/** A record's JSON among bytes that it shares with others. */
interface UnreadRecord {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** A record's id and its JSON, as text or as the bytes of it. */
export interface Row {
  readonly id: string;
  readonly json: string | Uint8Array;
}

/**
 * The records of one collection by id, in order of arrival. What comes out of a head is left as it lies there until it
 * is asked for: to read the JSON of 100,000 records takes longer than all else at opening.
 * A `Map` inside, not an object: a change costs the same however many there are, and no id (`__proto__`) means anything.
 */
export interface Table extends Iterable<readonly [id: string, record: unknown]> {
  readonly size: number;
  /** An unread record is read anew at each call, until it is set. */
  get(id: string): unknown;
  /** A changed record keeps its place. */
  set(id: string, record: unknown): void;
  setUnread(id: string, json: UnreadRecord): void;
  delete(id: string): void;
  /** As the table stands at the call, whatever becomes of it afterwards; a record's JSON is made when its turn comes. */
  rows(): Iterable<Row>;
}

export function createTable(): Table {
  const records = new Map<string, unknown>();
  return {
    get size() {
      return records.size;
    },
    get: (id) => readStored(records.get(id)),
    set: (id, record) => void records.set(id, record),
    setUnread: (id, { bytes, start, end }) => void records.set(id, { [unread]: bytes, start, end }),
    delete: (id) => void records.delete(id),
    rows: () => rowsOf([...records.keys()], [...records.values()]),
    *[Symbol.iterator]() {
      for (const [id, stored] of records) yield [id, readStored(stored)] as const;
    },
  };
}

/** No record that comes from JSON has a symbol for a key. */
const unread = Symbol('unread');

function isUnread(stored: unknown): stored is { [unread]: Uint8Array; start: number; end: number } {
  return typeof stored === 'object' && stored !== null && unread in stored;
}

function readStored(stored: unknown): unknown {
  if (!isUnread(stored)) return stored;
  return JSON.parse(asBuffer(stored[unread]).toString('utf8', stored.start, stored.end));
}

/** Ids and records apart: 100,000 pairs of them would be moved twice by the garbage collector, 40 ms at a time. */
function* rowsOf(ids: readonly string[], records: readonly unknown[]): Generator<Row> {
  for (const [place, id] of ids.entries()) {
    const stored = records[place];
    if (isUnread(stored)) yield { id, json: stored[unread].subarray(stored.start, stored.end) };
    else yield { id, json: JSON.stringify(stored) };
  }
}
