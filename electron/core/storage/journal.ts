import { AppError } from '../../../shared/errors.ts';
import { frameOf, type FramePlace } from './frames.ts';
import { generationName, generationPath, listGenerations } from './generations.ts';
import type { IoFile } from '../disk/io-port.ts';
import type { Storage } from './storage.ts';
import { makeFile } from '../disk/whole-file.ts';

/** The newest journal, open for appending. */
export interface Journal {
  /** Bytes of good frames. */
  readonly length: number;
  /** Durable when it resolves. When it throws, the frame is cut off again, now or before the next append. */
  append(payload: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Where a journal's frames belong. */
export function journalPlace({ seal }: Storage, number: number): FramePlace {
  return { seal, kind: 'journal', name: generationName('journal', number) };
}

/** Makes the empty journal of a new generation; answers its number. */
export async function makeJournal(storage: Storage): Promise<number> {
  const taken = [...(await listGenerations(storage, 'journal')), ...(await listGenerations(storage, 'head'))];
  const number = Math.max(0, ...taken) + 1;
  await makeFile(storage.io, generationPath(storage.folder, 'journal', number), () => Promise.resolve());
  return number;
}

/** Opens a journal of which the first `length` bytes are good frames; what lies behind them is cut off. */
export async function openJournal(storage: Storage, number: number, length: number): Promise<Journal> {
  if (storage.isReadOnly) return closedToEntries(length);
  const file = await storage.io.open(generationPath(storage.folder, 'journal', number), 'changing');
  return appendingTo(file, journalPlace(storage, number), length);
}

/** The journal of an archive that nothing may be written to. */
function closedToEntries(length: number): Journal {
  return {
    length,
    append: () => Promise.reject(new AppError('read-only')),
    close: () => Promise.resolve(),
  };
}

function appendingTo(file: IoFile, place: FramePlace, goodLength: number): Journal {
  let length = goodLength;
  let isClean = true;

  const cutOff = async () => {
    await file.cut(length);
    await file.sync();
    isClean = true;
  };

  return {
    get length() {
      return length;
    },
    append: async (payload) => {
      if (!isClean) await cutOff();
      const frame = frameOf(place, length, payload);
      isClean = false;
      try {
        await file.write(frame, length);
        await file.sync();
      } catch (error) {
        // Half a frame must not stand before the next one. A disk that refuses this too is asked again next time.
        await cutOff().catch(() => undefined);
        throw error;
      }
      length += frame.length;
      isClean = true;
    },
    close: () => file.close(),
  };
}
