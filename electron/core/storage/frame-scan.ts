import { asBuffer } from '../disk/as-buffer.ts';
import { lengthAt, payloadAt, type FramePlace } from './frames.ts';
import type { IoFile } from '../disk/io-port.ts';
import { magic } from '../sealing/seal.ts';

/** A stretch of a file of frames: one that opens, or bytes in which none does. */
export type Stretch = ScannedFrame | { readonly found: 'gap'; readonly start: number; readonly end: number };

/** A frame as it was written. */
export interface ScannedFrame {
  readonly found: 'frame';
  readonly start: number;
  readonly end: number;
  readonly payload: Uint8Array;
  /** As it lies there: its header and the sealed bytes. */
  readonly bytes: Uint8Array;
}

/** Read from the disk in one go, when frames are smaller. */
const windowLength = 2 ** 20;
const headerLength = 8;

/**
 * Reads all frames of a file that still open, in order, and says where something else lies between or behind them:
 * bytes that were changed, or the last frame of a write that was cut off. A frame opens only in its own file and at its
 * own place, so that none is taken for another.
 */
export async function* scanFrames(file: IoFile, place: FramePlace): AsyncGenerator<Stretch> {
  const size = await file.size();
  const read = windowOn(file, size);
  let position = 0;
  let gapStart: number | null = null;
  while (position < size) {
    const frame = await frameAt(read, place, position);
    if (frame && gapStart !== null) {
      yield { found: 'gap', start: gapStart, end: position };
      gapStart = null;
    }
    if (frame) yield frame;
    else gapStart ??= position;
    position = frame?.end ?? (await nextCandidate(read, position + 1, size));
  }
  if (gapStart !== null) yield { found: 'gap', start: gapStart, end: size };
}

/** Bytes of the file; fewer where it ends. */
type Read = (position: number, length: number) => Promise<Buffer>;

function windowOn(file: IoFile, size: number): Read {
  let start = 0;
  let bytes: Buffer = Buffer.alloc(0);
  return async (position, length) => {
    const end = Math.min(position + length, size);
    if (position < start || end > start + bytes.length) {
      start = position;
      bytes = asBuffer(await file.read(position, Math.max(windowLength, end - position)));
    }
    return bytes.subarray(position - start, end - start);
  };
}

async function frameAt(read: Read, place: FramePlace, start: number): Promise<ScannedFrame | null> {
  const length = lengthAt(await read(start, headerLength), 0);
  if (length === null) return null;
  const bytes = await read(start, length);
  const payload = bytes.length === length ? payloadAt(place, start, bytes) : null;
  return payload && { found: 'frame', start, end: start + length, payload, bytes };
}

/** Where, from a position on, a frame may begin; the end of the file when nowhere. */
async function nextCandidate(read: Read, from: number, size: number): Promise<number> {
  for (let position = from; position < size; position += windowLength) {
    // Longer by what a header and the magic behind it take, so that none is missed between two windows.
    const bytes = await read(position, windowLength + headerLength + magic.length);
    const at = bytes.indexOf(magic, headerLength);
    if (at >= 0) return position + at - headerLength;
  }
  return size;
}
