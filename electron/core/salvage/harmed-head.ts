import type { FramePlace } from '../storage/frames.ts';
import { scanFrames } from '../storage/frame-scan.ts';
import { generationName, generationPath, listGenerations } from '../storage/generations.ts';
import { readHeadParts } from '../storage/head-parts.ts';
import { isDamage } from '../disk/storage-error.ts';
import type { Storage } from '../storage/storage.ts';
import { emptyTables, type Tables } from '../storage/tables.ts';
import { withFile } from '../disk/whole-file.ts';

/** What can still be read of a head. */
export interface HarmedHead {
  readonly number: number;
  readonly tables: Tables;
  /** The entry after which it was taken; null when that part is lost. */
  readonly sequence: number | null;
  /** Then a record that is not in it was not in the archive. */
  readonly isWhole: boolean;
}

/** The heads, newest first, down to the first whole one: what stands in those before stands in it too, or was taken away. */
export async function readHarmedHeads(storage: Storage): Promise<readonly HarmedHead[]> {
  const heads: HarmedHead[] = [];
  for (const number of (await listGenerations(storage, 'head')).toReversed()) {
    const head = await readHarmedHead(storage, number);
    heads.push(head);
    if (head.isWhole) break;
  }
  return heads;
}

async function readHarmedHead(storage: Storage, number: number): Promise<HarmedHead> {
  const place: FramePlace = { seal: storage.seal, kind: 'head', name: generationName('head', number) };
  const path = generationPath(storage.folder, 'head', number);
  const tables = emptyTables();
  const reading = readHeadParts(place.name, tables);
  let isWhole = true;
  await withFile(storage.io.open(path, 'reading'), async (file) => {
    for await (const stretch of scanFrames(file, place)) {
      if (stretch.found === 'gap') isWhole = false;
      else
        isWhole =
          succeeds(() => {
            reading.take(stretch.payload);
          }) && isWhole;
    }
  });
  isWhole =
    succeeds(() => {
      reading.end();
    }) && isWhole;
  return { number, tables, sequence: reading.position?.sequence ?? null, isWhole };
}

/** False where what was read is not what was written. */
function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}
