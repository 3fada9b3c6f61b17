import type { Box } from './ocr-picture.ts';

/** One picture of a TIFF: where its directory stands, and what it says. */
export interface TiffFrame extends Pick<Box, 'width' | 'height'> {
  readonly offset: number;
  /** In bytes, unfolded: what the engine needs for it at least. */
  readonly unfolded: number;
}

/** Tags of TIFF 6.0. */
const tags = { subfile: 254, width: 256, height: 257, bits: 258, samples: 277, orientation: 274 };
const mostFrames = 5000;
const short = 3;

/**
 * The pages of a TIFF, without the small pictures that stand for them; null where it is none, or a BigTIFF. A file's
 * directories can point anywhere, also at each other.
 */
export function tiffFrames(bytes: Buffer): TiffFrame[] | null {
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if (bytes.length < 8 || !/^(II|MM)$/.test(bytes.toString('latin1', 0, 2)) || read16(2) !== 42) return null;

  const frames: TiffFrame[] = [];
  const seen = new Set<number>();
  let offset = read32(4);
  while (offset >= 8 && offset + 6 <= bytes.length && !seen.has(offset) && seen.size < mostFrames) {
    seen.add(offset);
    const count = read16(offset);
    const end = offset + 2 + count * 12;
    if (end + 4 > bytes.length) break;
    const values = new Map<number, number>();
    for (let at = offset + 2; at < end; at += 12) {
      // More than two shorts stand elsewhere: of the bits of each colour the first is enough.
      const isElsewhere = read16(at + 2) === short && read32(at + 4) > 2;
      const place = isElsewhere ? read32(at + 8) : at + 8;
      const isInside = place + 4 <= bytes.length;
      values.set(read16(at), !isInside ? 0 : read16(at + 2) === short ? read16(place) : read32(place));
    }
    const frame = frameOf(values, offset);
    if (((values.get(tags.subfile) ?? 0) & 1) === 0) frames.push(frame);
    offset = read32(end);
  }
  return frames;
}

function frameOf(values: ReadonlyMap<number, number>, offset: number): TiffFrame {
  const width = values.get(tags.width) ?? 0;
  const height = values.get(tags.height) ?? 0;
  const depth = (values.get(tags.bits) ?? 1) * (values.get(tags.samples) ?? 1);
  // Orientations from 5 on lie on their side; the engine turns them itself.
  const isOnItsSide = (values.get(tags.orientation) ?? 1) >= 5;
  return {
    offset,
    width: isOnItsSide ? height : width,
    height: isOnItsSide ? width : height,
    // In colour the engine keeps four bytes a pixel.
    unfolded: width * height * (depth <= 1 ? 1 / 8 : depth <= 8 ? 1 : 4),
  };
}

/** Makes this frame the first one, which is the one that the engine reads. Changes the bytes. */
export function putFrameFirst(bytes: Buffer, { offset }: TiffFrame): void {
  if (bytes.toString('latin1', 0, 2) === 'II') bytes.writeUInt32LE(offset, 4);
  else bytes.writeUInt32BE(offset, 4);
}
