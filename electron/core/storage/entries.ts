import { createHash } from 'node:crypto';
import { entrySchema, type Entry } from '../../../shared/model/activity.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { readFrames, type FrameFault, type FramePlace } from './frames.ts';
import type { IoFile } from '../disk/io-port.ts';
import { readJson } from '../disk/read-json.ts';
import { damaged } from '../disk/storage-error.ts';
import type { LogPosition } from './storage.ts';

/** An entry, and where the log stands after it. */
interface ReadEntry {
  readonly entry: Entry;
  readonly position: LogPosition;
}

export interface EntryBatch {
  readonly entries: readonly ReadEntry[];
  /** Where the last good frame so far ends. */
  readonly end: number;
  readonly fault: FrameFault | null;
  /** The last frame so far is the mark of an archive closed in order. */
  readonly isMarked: boolean;
}

/** The frame that `close` leaves: with it behind them, the last entries cannot pass for ones never quite written. */
export const closingMark = new Uint8Array();

/** Where the log stands after an entry that was written as these bytes. */
export function positionAfter(sequence: number, payload: Uint8Array): LogPosition {
  return { sequence, hash: sha256Schema.parse(createHash('sha256').update(payload).digest('hex')) };
}

/**
 * Reads a journal's entries, a batch at a time, and follows the chain from `from` on; a batch is
 * what `windowLength` bytes hold. Throws `archive-damaged` where an
 * entry does not follow the one before.
 */
export async function* readEntries(
  file: IoFile,
  place: FramePlace,
  { from, windowLength }: { readonly from: LogPosition; readonly windowLength?: number },
): AsyncGenerator<EntryBatch> {
  let position = from;
  let isMarked = false;
  for await (const { payloads, end, fault } of readFrames(file, place, windowLength)) {
    const entries: ReadEntry[] = [];
    for (const payload of payloads) {
      isMarked = payload.length === closingMark.length;
      if (isMarked) continue;
      const entry = readJson(entrySchema, payload, place.name);
      if (entry.sequence !== position.sequence + 1 || entry.previous !== position.hash)
        throw damaged(`${place.name} #${entry.sequence}`);
      position = positionAfter(entry.sequence, payload);
      entries.push({ entry, position });
    }
    yield { entries, end, fault, isMarked };
  }
}

/** A journal's first entry, with as little as possible read after it; null when there is none. */
export async function firstEntry(file: IoFile, place: FramePlace): Promise<Entry | null> {
  for await (const { payloads } of readFrames(file, place, 1)) {
    const payload = payloads.find(({ length }) => length > closingMark.length);
    if (payload) return readJson(entrySchema, payload, place.name);
  }
  return null;
}
