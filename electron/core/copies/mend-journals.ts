import { dirname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import { closingMark } from '../storage/entries.ts';
import { scanFrames, type ScannedFrame } from '../storage/frame-scan.ts';
import { lengthAt, payloadAt } from '../storage/frames.ts';
import { generationName, generationPath, listGenerations } from '../storage/generations.ts';
import { stillSealed } from '../sealing/seal.ts';
import type { Storage } from '../storage/storage.ts';
import { withFile } from '../disk/whole-file.ts';

/**
 * Puts frames back where an archive's older journals no longer have what was written and its backup has: the same bytes
 * at the same places. The newest journal is left alone, because it is being written to. Answers how many were put back.
 * Throws `restore-diverged` where both have sound frames that differ.
 */
export async function mendJournals([from, to]: readonly [Storage, Storage]): Promise<number> {
  const there = await listGenerations(to, 'journal');
  const newest = there.at(-1) ?? 0;
  let mended = 0;
  for (const number of await listGenerations(from, 'journal'))
    if (number < newest) mended += await mendJournal([from, to], number, there.includes(number));
  return mended;
}

async function mendJournal(
  [from, to]: readonly [Storage, Storage],
  number: number,
  isThere: boolean,
): Promise<number> {
  const place = { seal: from.seal, kind: 'journal', name: generationName('journal', number) } as const;
  const path = generationPath(to.folder, 'journal', number);
  let mended = 0;
  await withFile(from.io.open(generationPath(from.folder, 'journal', number), 'reading'), (source) =>
    withFile(to.io.open(path, isThere ? 'changing' : 'making'), async (file) => {
      let marks: ScannedFrame[] = [];
      for await (const stretch of scanFrames(source, place)) {
        if (stretch.found === 'gap') continue;
        const { start, end, bytes, payload } = stretch;
        const lying = asBuffer(await file.read(start, end - start));
        if (lying.equals(bytes)) continue;
        const length = lengthAt(lying, 0);
        const isSound = length !== null && payloadAt(place, start, lying.subarray(0, length)) !== null;
        // Opening the backup may have left a mark at its end: one is put back only where an entry stands behind it.
        if (payload.length === closingMark.length) {
          if (!isSound) marks.push(stretch);
          continue;
        }
        if (isSound) throw new AppError('restore-diverged', { path: to.folder });
        for (const frame of [...marks, stretch]) {
          await file.write(stillSealed(frame.bytes), frame.start);
          await file.sync();
          mended += 1;
        }
        marks = [];
      }
      for (const { start, end, bytes } of marks) {
        if ((await file.size()) < end) continue;
        await file.write(stillSealed(bytes), start);
        await file.sync();
        mended += 1;
      }
    }),
  );
  if (!isThere) await to.io.syncFolder(dirname(path));
  return mended;
}
