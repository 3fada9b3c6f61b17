import { frameOf, type FramePlace } from './frames.ts';
import type { IoFile } from './io-port.ts';

/** The newest journal, open for appending. */
export interface Journal {
  /** Bytes of good frames. */
  readonly length: number;
  /** Durable when it resolves. When it throws, the frame is cut off again, now or before the next append. */
  append(payload: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Appends after the first `length` bytes, which are good frames; what lies behind them is cut off. */
export function openJournal(file: IoFile, place: FramePlace, goodLength: number): Journal {
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
