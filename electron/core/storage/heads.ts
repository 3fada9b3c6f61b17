import { dirname } from 'node:path';
import { frameOf, readFrames, type FramePlace } from './frames.ts';
import { generationName, generationPath, listGenerations } from './generations.ts';
import { headParts, readHeadParts, type Snapshot } from './head-parts.ts';
import { giveBack } from '../disk/give-back.ts';
import type { IoFile } from '../disk/io-port.ts';
import { damaged, isDamage, systemCode } from '../disk/storage-error.ts';
import type { Storage } from './storage.ts';
import { emptyTables } from './tables.ts';
import { makeFile, makeFolderIfMissing, withFile } from '../disk/whole-file.ts';

/** How many heads are kept: the newest may turn out to be bad. */
const headsKept = 3;

const bytesPerSync = 4 * 2 ** 20;

/**
 * Writes a head of the records as they stand at the call as a new file; answers its length in bytes once it is durable.
 * Between any two parts others have their turn, and may change the tables.
 */
export async function writeHead(storage: Storage, number: number, snapshot: Snapshot): Promise<number> {
  const parts = headParts(snapshot);
  const place = placeOf(storage, number);
  let length = 0;
  let synced = 0;
  const fill = async (file: IoFile) => {
    for (const part of parts) {
      const frame = frameOf(place, length, part);
      giveBack(part);
      await file.write(frame, length);
      length += frame.length;
      giveBack(frame);
      // All at once at the end would make a change that is saved meanwhile wait for all of it.
      if (length - synced < bytesPerSync) continue;
      await file.sync();
      synced = length;
    }
  };
  const path = generationPath(storage.folder, 'head', number);
  await makeFile(storage.io, path, fill).catch(async (error: unknown) => {
    // Heads can be done without, and so can their folder: whoever took it away lost no record.
    if (systemCode(error) !== 'ENOENT') throw error;
    await makeFolderIfMissing(storage.io, dirname(path));
    await makeFile(storage.io, path, fill);
  });
  return length;
}

/** Reads a head and its length in bytes; throws `archive-damaged` when any byte of it is not what was written. */
export async function readHead(storage: Storage, number: number): Promise<Snapshot & { length: number }> {
  const place = placeOf(storage, number);
  const path = generationPath(storage.folder, 'head', number);
  return withFile(storage.io.open(path, 'reading'), async (file) => {
    const reading = readHeadParts(place.name, emptyTables());
    let length = 0;
    for await (const { payloads, end, fault } of readFrames(file, place)) {
      if (fault) throw damaged(`${place.name} (${end})`);
      length = end;
      for (const payload of payloads) reading.take(payload);
    }
    return { ...reading.end(), length };
  });
}

/** Removes all heads but the newest three, and those that are known to be bad. */
export async function removeOldHeads(storage: Storage, bad: ReadonlySet<number>): Promise<void> {
  const heads = await listGenerations(storage, 'head');
  const kept = new Set(heads.filter((number) => !bad.has(number)).slice(-headsKept));
  for (const number of heads)
    if (!kept.has(number)) await storage.io.removeFile(generationPath(storage.folder, 'head', number));
}

/** The heads that do not open, by their place (`head/000000003`), but for one that is still being written. */
export async function damagedHeads(
  storage: Storage,
  isUnderWay: (number: number) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const number of await listGenerations(storage, 'head')) {
    if (isUnderWay(number)) continue;
    try {
      await readHead(storage, number);
    } catch (error) {
      if (isDamage(error)) found.push(generationName('head', number));
      // Removed since it was listed, because a newer one was written.
      else if (systemCode(error) !== 'ENOENT') throw error;
    }
  }
  return found;
}

function placeOf(storage: Storage, number: number): FramePlace {
  return { seal: storage.seal, kind: 'head', name: generationName('head', number) };
}
