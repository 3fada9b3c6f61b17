import { dirname } from 'node:path';
import { asBuffer } from '../disk/as-buffer.ts';
import { generationPath, listGenerations } from '../storage/generations.ts';
import { readHead } from '../storage/heads.ts';
import { stillSealed } from '../sealing/seal.ts';
import { isDamage, systemCode } from '../disk/storage-error.ts';
import type { Storage } from '../storage/storage.ts';
import { makeFile, withFile } from '../disk/whole-file.ts';
import type { LogSurvey } from './copy-source.ts';

const windowLength = 2 ** 20;

/**
 * Removes the destination's heads that the source does not have as they are: one that was written there, by opening the
 * copy, would not go together with the journals that come. Without any, the journals are read from the first.
 */
export async function removeOtherHeads([from, to]: readonly [Storage, Storage]): Promise<void> {
  let removed = 0;
  for (const number of await listGenerations(to, 'head')) {
    if (await isSameHead([from, to], number)) continue;
    await to.io.removeFile(generationPath(to.folder, 'head', number));
    removed += 1;
  }
  if (removed > 0) await to.io.syncFolder(dirname(generationPath(to.folder, 'head', 1)));
}

/** Copies the newest sound head that holds nothing beyond what the survey of the log has seen. */
export async function copyNewestHead(
  [from, to]: readonly [Storage, Storage],
  { sequence, journal }: Pick<LogSurvey, 'sequence' | 'journal'>,
): Promise<void> {
  for (const number of (await listGenerations(from, 'head')).toReversed()) {
    if (number > journal || !(await isUsable(from, number, sequence))) continue;
    const path = generationPath(to.folder, 'head', number);
    if ((await to.io.kindOf(path)) !== null) return;
    const source = generationPath(from.folder, 'head', number);
    await withFile(from.io.open(source, 'reading'), (file) =>
      makeFile(to.io, path, async (made) => {
        const size = await file.size();
        for (let at = 0; at < size; at += windowLength)
          await made.write(stillSealed(await file.read(at, windowLength)), at);
      }),
    );
    return;
  }
}

async function isUsable(storage: Storage, number: number, sequence: number): Promise<boolean> {
  try {
    return (await readHead(storage, number)).position.sequence <= sequence;
  } catch (error) {
    // Bad, just being written, or removed because a newer one was.
    if (isDamage(error) || systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function isSameHead([from, to]: readonly [Storage, Storage], number: number): Promise<boolean> {
  const path = generationPath(from.folder, 'head', number);
  if ((await from.io.kindOf(path)) === null) return false;
  return withFile(from.io.open(path, 'reading'), (one) =>
    withFile(to.io.open(generationPath(to.folder, 'head', number), 'reading'), async (other) => {
      const size = await one.size();
      if (size !== (await other.size())) return false;
      for (let at = 0; at < size; at += windowLength) {
        const bytes = await one.read(at, windowLength);
        if (!asBuffer(bytes).equals(await other.read(at, windowLength))) return false;
      }
      return true;
    }),
  );
}
