import { z } from 'zod';
import {
  collectionNames,
  collectionNameSchema,
  type CollectionName,
} from '../../../shared/model/activity.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import { readJson } from '../disk/read-json.ts';
import { damaged } from '../disk/storage-error.ts';
import type { LogPosition } from './storage.ts';
import type { Row } from './table.ts';
import { countRecords, type Tables } from './tables.ts';

/** All records as they stood after an entry of the log. */
export interface Snapshot {
  readonly tables: Tables;
  readonly position: LogPosition;
}

/** A part is small enough that making one holds nobody up, and no text grows too long for JavaScript. */
const recordsPerPart = 250;
const bytesPerPart = 2 ** 18;

const partSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('start'), sequence: z.int().nonnegative(), hash: sha256Schema }),
  z.object({
    part: z.literal('records'),
    collection: collectionNameSchema,
    records: z.array(z.tuple([z.string(), z.unknown()])),
  }),
  /** The last one: a head without it was cut off, however well the rest opens. */
  z.object({ part: z.literal('end'), total: z.int().nonnegative() }),
]);

/** What stands in a part before its records, so that they need not be read to tell them apart. The first heads lack it. */
const indexSchema = z.object({
  collection: collectionNameSchema,
  ids: z.array(z.string()).optional(),
  /** Bytes of each record's JSON. */
  lengths: z.array(z.int().nonnegative()).optional(),
});
const indexStart = Buffer.from('{"part":"records","collection":');
/** The records' key: inside of a text its quotation marks would be escaped. */
const recordsStart = Buffer.from(',"records":[');

/** The parts of a head: the tables as they stand at the call, whatever becomes of them while the parts are taken. */
export function headParts({ tables, position }: Snapshot): Iterable<Uint8Array> {
  const total = countRecords(tables);
  const rows = collectionNames.map((collection) => [collection, tables[collection].rows()] as const);
  return (function* () {
    yield Buffer.from(JSON.stringify({ part: 'start', ...position }));
    for (const [collection, ofCollection] of rows) yield* recordParts(collection, ofCollection);
    yield Buffer.from(JSON.stringify({ part: 'end', total }));
  })();
}

function* recordParts(collection: CollectionName, rows: Iterable<Row>): Generator<Uint8Array> {
  let part: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    part.push(row);
    bytes += Buffer.byteLength(row.json);
    if (part.length < recordsPerPart && bytes < bytesPerPart) continue;
    yield recordPart(collection, part);
    part = [];
    bytes = 0;
  }
  if (part.length > 0) yield recordPart(collection, part);
}

/** As `JSON.stringify({part: 'records', collection, ids, lengths, records: [[id, record], ...]})` would write it. */
function recordPart(collection: CollectionName, rows: readonly Row[]): Uint8Array {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const lengths = JSON.stringify(rows.map(({ json }) => Buffer.byteLength(json)));
  const pieces: (string | Uint8Array)[] = [indexStart];
  pieces.push(`${JSON.stringify(collection)},"ids":${ids},"lengths":${lengths}`, recordsStart);
  for (const [number, { id, json }] of rows.entries()) pieces.push(rowStart(id, number), json, rowEnd);
  pieces.push(partEnd);
  return joined(pieces);
}

/** One buffer for all of them: thousands of small ones are thousands for the garbage collector to look at. */
function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') length += bytes.write(piece, length);
    else {
      bytes.set(piece, length);
      length += piece.length;
    }
  }
  return bytes;
}

function rowStart(id: string, number: number): string {
  return `${number > 0 ? ',' : ''}[${JSON.stringify(id)},`;
}

const rowEnd = Buffer.from(']');
const partEnd = Buffer.from(']}');

/** A head being read, a part after the other. */
export interface HeadReading {
  /** Throws `archive-damaged` for what is none. */
  take(part: Uint8Array): void;
  /** What the head is a snapshot of; null until the part that says so was taken. */
  readonly position: LogPosition | null;
  /** What the parts make up; throws `archive-damaged` when any is missing. */
  end(): Snapshot;
}

/** Reads parts into empty tables; `name` is the head's, for what is said of damage. */
export function readHeadParts(name: string, tables: Tables): HeadReading {
  let position: LogPosition | null = null;
  let total: number | null = null;
  return {
    get position() {
      return position;
    },
    take: (bytes) => {
      if (takeUnread(name, tables, asBuffer(bytes))) return;
      const part = readJson(partSchema, bytes, name);
      if (part.part === 'start') position = { sequence: part.sequence, hash: part.hash };
      else if (part.part === 'end') total = part.total;
      else for (const [id, record] of part.records) tables[part.collection].set(id, record);
    },
    end: () => {
      if (!position || total !== countRecords(tables)) throw damaged(name);
      return { tables, position };
    },
  };
}

/** Takes a part's records unread; false when it is no part of records, or has no index of them. */
function takeUnread(name: string, tables: Tables, bytes: Buffer): boolean {
  if (!bytes.subarray(0, indexStart.length).equals(indexStart)) return false;
  const at = bytes.indexOf(recordsStart);
  const index = Buffer.concat([bytes.subarray(0, at), Buffer.from('}')]);
  const { collection, ids, lengths } = readJson(indexSchema, index, name);
  if (!ids || !lengths) return false;
  let start = at + recordsStart.length;
  for (const [number, id] of ids.entries()) {
    start += Buffer.byteLength(rowStart(id, number));
    const end = start + (lengths[number] ?? 0);
    tables[collection].setUnread(id, { bytes, start, end });
    start = end + rowEnd.length;
  }
  if (start + partEnd.length !== bytes.length) throw damaged(name);
  return true;
}
