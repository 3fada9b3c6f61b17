import { dirname } from 'node:path';
import { asBuffer } from '../disk/as-buffer.ts';
import { scanFrames } from '../storage/frame-scan.ts';
import { generationName, generationPath, listGenerations } from '../storage/generations.ts';
import type { IoFile } from '../disk/io-port.ts';
import { stillSealed } from '../sealing/seal.ts';
import type { Storage } from '../storage/storage.ts';
import { withFile } from '../disk/whole-file.ts';
import type { LogSurvey } from './copy-source.ts';

/**
 * Brings the destination's journals up to where the survey of the source's ends. A frame opens only in its own file and
 * at its own place, so the bytes are the same on both sides, and only what is missing at the end is written. What stands
 * there besides (the mark of a closing, a torn end) is cut off: it has been seen to hold no entry. Where an archive
 * stands already, each frame is durable before the next one, so that a pulled plug can tear only the last.
 */
export async function copyJournals(
  [from, to]: readonly [Storage, Storage],
  { ends }: Pick<LogSurvey, 'ends'>,
  { kept, isFrameByFrame }: CopyJournalsOptions,
): Promise<void> {
  const newest = Math.max(0, ...ends.keys());
  const there = new Set(await listGenerations(to, 'journal'));
  for (const number of await listGenerations(from, 'journal')) {
    const end = ends.get(number);
    const path = generationPath(to.folder, 'journal', number);
    // Begun behind the last entry that is copied, or holding nothing yet.
    if (number > newest) continue;
    const isNew = !there.delete(number);
    await withFile(to.io.open(path, isNew ? 'making' : 'changing'), async (file) => {
      if (isNew && isFrameByFrame) await to.io.syncFolder(dirname(path));
      const keptEnd = number < newest ? (kept.get(number) ?? 0) : 0;
      await copyJournal(from, number, { file, end: end ?? 0, keptEnd, isFrameByFrame });
      await file.sync();
    });
  }
  for (const number of there)
    if (number > newest) await to.io.removeFile(generationPath(to.folder, 'journal', number));
  await to.io.syncFolder(dirname(generationPath(to.folder, 'journal', 1)));
}

interface CopyJournalsOptions {
  /** How far the destination's own journals are sound: what an old one has beyond the source's is not lost. */
  readonly kept: ReadonlyMap<number, number>;
  readonly isFrameByFrame: boolean;
}

interface JournalCopy {
  readonly file: IoFile;
  readonly end: number;
  readonly keptEnd: number;
  readonly isFrameByFrame: boolean;
}

function copyJournal(
  from: Storage,
  number: number,
  { file, end, keptEnd, isFrameByFrame }: JournalCopy,
): Promise<void> {
  const path = generationPath(from.folder, 'journal', number);
  const place = { seal: from.seal, kind: 'journal', name: generationName('journal', number) } as const;
  return withFile(from.io.open(path, 'reading'), async (source) => {
    let isSame = true;
    let reached = 0;
    for await (const stretch of scanFrames(source, place)) {
      if (stretch.start >= end) break;
      const { start } = stretch;
      reached = stretch.end;
      // The destination may still have whole what the source has not.
      if (stretch.found === 'gap' && isSame && (await file.size()) >= stretch.end) continue;
      const bytes = stretch.found === 'frame' ? stretch.bytes : await source.read(start, stretch.end - start);
      if (isSame && asBuffer(await file.read(start, bytes.length)).equals(bytes)) continue;
      if (isSame) await cutTo(file, start);
      isSame = false;
      await file.write(stillSealed(bytes), start);
      if (isFrameByFrame) await file.sync();
    }
    const length = isSame ? Math.max(reached, keptEnd) : reached;
    if ((await file.size()) > length) await cutTo(file, length);
  });
}

async function cutTo(file: IoFile, length: number): Promise<void> {
  if ((await file.size()) === length) return;
  await file.cut(length);
  await file.sync();
}
