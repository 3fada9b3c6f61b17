import { crc32 } from 'node:zlib';
import { asBuffer } from '../disk/as-buffer.ts';
import { giveBack } from '../disk/give-back.ts';
import type { IoFile } from '../disk/io-port.ts';
import { magic, withHeader, type Seal, type SealKind, type SealedBytes } from '../sealing/seal.ts';
import { isDamage } from '../disk/storage-error.ts';

/**
 * Heads and journals are files of frames. A frame: length of what follows (4 bytes, little endian), CRC-32 of those
 * four, sealed bytes. The length has a check of its own so that a flipped bit in it cannot pass for a frame cut short.
 */
const headerLength = 8;

/** Large enough for full speed, and small enough to keep a large head's file out of memory. */
const windowLength = 4 * 2 ** 20;

/** Which file the frames belong to; a frame opens only in its file and at its position. */
export interface FramePlace {
  readonly seal: Seal;
  readonly kind: SealKind;
  /** `journal/000000003`. */
  readonly name: string;
}

/**
 * Why reading ended before the end of the file. `torn`: its last frame is not whole, as when the plug was pulled while
 * it was written. `damaged`: a frame is not what was written although others follow, so it was whole once.
 */
export type FrameFault = 'torn' | 'damaged';

export interface FrameBatch {
  readonly payloads: readonly Uint8Array[];
  /** Where the last good frame so far ends. */
  readonly end: number;
  readonly fault: FrameFault | null;
}

/** The frame for a payload that will stand at `position` of its file. */
export function frameOf(place: FramePlace, position: number, payload: Uint8Array): SealedBytes {
  const sealedBytes = place.seal.seal(place.kind, frameName(place, position), payload);
  const header = Buffer.alloc(headerLength);
  header.writeUInt32LE(sealedBytes.length, 0);
  header.writeUInt32LE(crc32(header.subarray(0, 4)), 4);
  const frame = withHeader(header, sealedBytes);
  giveBack(sealedBytes);
  return frame;
}

/** Reads a file's frames in order, a batch of about `batchLength` bytes at a time; a fault comes with the last batch. */
export async function* readFrames(
  file: IoFile,
  place: FramePlace,
  batchLength = windowLength,
): AsyncGenerator<FrameBatch> {
  const size = await file.size();
  let position = 0;
  let needed = headerLength;
  while (position < size) {
    const bytes = await file.read(position, Math.max(batchLength, needed));
    const window = readWindow(place, position, asBuffer(bytes));
    const { payloads, end } = window;
    position = end;
    needed = window.needed;
    const isCutShort = end < size && end + needed > size;
    const fault = window.isBad ? await faultAt(file, place, end) : isCutShort ? 'torn' : null;
    yield { payloads, end, fault };
    if (fault) return;
  }
}

interface Window {
  readonly payloads: readonly Uint8Array[];
  readonly end: number;
  /** The frame at `end` is not what was written. */
  readonly isBad: boolean;
  /** How many bytes from `end` on must be there to read further. */
  readonly needed: number;
}

function readWindow(place: FramePlace, start: number, bytes: Buffer): Window {
  const payloads: Uint8Array[] = [];
  let offset = 0;
  for (;;) {
    const end = start + offset;
    if (bytes.length - offset < headerLength) return { payloads, end, isBad: false, needed: headerLength };
    const length = lengthAt(bytes, offset);
    if (length === null) return { payloads, end, isBad: true, needed: 0 };
    if (bytes.length - offset < length) return { payloads, end, isBad: false, needed: length };
    const payload = payloadAt(place, end, bytes.subarray(offset, offset + length));
    if (!payload) return { payloads, end, isBad: true, needed: 0 };
    payloads.push(payload);
    offset += length;
  }
}

/** The whole frame's length as its header states it; null when the header is none. */
export function lengthAt(bytes: Buffer, offset: number): number | null {
  if (bytes.length - offset < headerLength) return null;
  const isSound = crc32(bytes.subarray(offset, offset + 4)) === bytes.readUInt32LE(offset + 4);
  return isSound ? headerLength + bytes.readUInt32LE(offset) : null;
}

/** What the bytes of a whole frame hold; null when they are not what was written at this place. */
export function payloadAt(
  { seal, kind, name }: FramePlace,
  position: number,
  frame: Buffer,
): Uint8Array | null {
  try {
    return seal.open(kind, frameName({ name }, position), frame.subarray(headerLength));
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** A bad frame is the torn last one only when nothing that was once whole follows it. */
async function faultAt(file: IoFile, place: FramePlace, position: number): Promise<FrameFault> {
  const rest = asBuffer(await file.read(position, (await file.size()) - position));
  const stated = lengthAt(rest, 0);
  if (stated !== null) return stated < rest.length ? 'damaged' : 'torn';
  for (let at = rest.indexOf(magic, headerLength + 1); at >= 0; at = rest.indexOf(magic, at + 1)) {
    const offset = at - headerLength;
    const length = lengthAt(rest, offset);
    if (length === null || offset + length > rest.length) continue;
    if (payloadAt(place, position + offset, rest.subarray(offset, offset + length))) return 'damaged';
  }
  return 'torn';
}

function frameName({ name }: Pick<FramePlace, 'name'>, position: number): string {
  return `${name}@${position}`;
}
