import { z } from 'zod';
import { collectionNameSchema, collectionNames } from '../../shared/model/activity.ts';
import { sha256Schema } from '../../shared/model/ids.ts';
import { frameOf, readFrames, type FramePlace } from './frames.ts';
import { generationName, generationPath, listGenerations } from './generations.ts';
import { readJson } from './read-json.ts';
import { damaged, isDamage } from './storage-error.ts';
import type { LogPosition, Storage } from './storage.ts';
import { countRecords, emptyTables, type Tables } from './tables.ts';
import { makeFile, withFile } from './whole-file.ts';

/** All records as they stood after an entry of the log. */
export interface Snapshot {
  readonly tables: Tables;
  readonly position: LogPosition;
}

/** Parts of about a megabyte, so that no text grows too long for JavaScript however many records there are. */
const recordsPerFrame = 1000;

const partSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('start'), sequence: z.int().nonnegative(), hash: sha256Schema }),
  z.object({
    part: z.literal('records'),
    collection: collectionNameSchema,
    records: z.array(z.tuple([z.string(), z.unknown()])),
  }),
  /** The last frame: a head without it was cut off, however well the rest opens. */
  z.object({ part: z.literal('end'), total: z.int().nonnegative() }),
]);
type HeadPart = z.infer<typeof partSchema>;

/** Writes a head as a new file; answers its length in bytes once it is durable. */
export async function writeHead(storage: Storage, number: number, snapshot: Snapshot): Promise<number> {
  const place = placeOf(storage, number);
  let length = 0;
  await makeFile(storage.io, generationPath(storage.folder, 'head', number), async (file) => {
    for (const part of partsOf(snapshot)) {
      const frame = frameOf(place, length, Buffer.from(JSON.stringify(part)));
      await file.write(frame, length);
      length += frame.length;
    }
  });
  return length;
}

/** Reads a head and its length in bytes; throws `archive-damaged` when any byte of it is not what was written. */
export async function readHead(storage: Storage, number: number): Promise<Snapshot & { length: number }> {
  const place = placeOf(storage, number);
  const path = generationPath(storage.folder, 'head', number);
  return withFile(storage.io.open(path, 'reading'), async (file) => {
    const tables = emptyTables();
    let position: LogPosition | null = null;
    let total: number | null = null;
    let length = 0;
    for await (const { payloads, end, fault } of readFrames(file, place)) {
      if (fault) throw damaged(`${place.name} (${end})`);
      length = end;
      for (const payload of payloads) {
        const part = readJson(partSchema, payload, place.name);
        if (part.part === 'start') position = { sequence: part.sequence, hash: part.hash };
        else if (part.part === 'end') total = part.total;
        else for (const [id, record] of part.records) tables[part.collection].set(id, record);
      }
    }
    if (!position || total !== countRecords(tables)) throw damaged(place.name);
    return { tables, position, length };
  });
}

/** The heads that do not open, by their place: `head/000000003`. */
export async function damagedHeads(storage: Storage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const number of await listGenerations(storage, 'head')) {
    try {
      await readHead(storage, number);
    } catch (error) {
      if (!isDamage(error)) throw error;
      found.push(generationName('head', number));
    }
  }
  return found;
}

function placeOf(storage: Storage, number: number): FramePlace {
  return { seal: storage.seal, kind: 'head', name: generationName('head', number) };
}

function* partsOf({ tables, position }: Snapshot): Generator<HeadPart> {
  yield { part: 'start', ...position };
  for (const collection of collectionNames) {
    const all = [...tables[collection]];
    for (let from = 0; from < all.length; from += recordsPerFrame)
      yield { part: 'records', collection, records: all.slice(from, from + recordsPerFrame) };
  }
  yield { part: 'end', total: countRecords(tables) };
}
