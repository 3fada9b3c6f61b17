import { exifOrientation } from '../../model/exif-orientation.ts';

/** A photograph without what its camera and its editor say beside the picture. */
export interface PlainJpeg {
  readonly bytes: Uint8Array;
  /** As EXIF numbers it; 1 where nothing was said. */
  readonly orientation: number;
}

const [startOfScan, endOfImage] = [0xda, 0xd9];
const [exifOrXmp, comment] = [0xe1, 0xfe];
/** Resolution and colours (JFIF, an ICC profile, Adobe's word on CMYK): without them the picture looks otherwise. */
const ofThePicture = new Set([0xe0, 0xe2, 0xee]);

/**
 * Leaves out EXIF, XMP, IPTC, comments and what other programs keep in their segments (ITU T.81, B.1.1), and what hangs on
 * behind the picture, a second one or a film: there stand the place where a photograph was taken, the camera's number, the
 * names of people. The picture itself is not touched. Null where the file is damaged before it begins.
 */
export function plainJpeg(bytes: Uint8Array): PlainJpeg | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let isBegun = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = view.getUint8(at + 1);
    // Any number of FF may stand before a marker.
    if (view.getUint8(at) === 0xff && marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage && isBegun) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const contents = at + 4 <= bytes.length ? at + 2 + view.getUint16(at + 2) : Infinity;
    if (view.getUint8(at) !== 0xff || contents > bytes.length) {
      if (isBegun) break;
      return null;
    }
    isBegun ||= marker === startOfScan;
    const end = marker === startOfScan ? endOfScan(bytes, contents) : contents;
    if (marker === exifOrXmp) orientation = exifOrientation(bytes.subarray(at + 4, end)) ?? orientation;
    const isSaid = marker === comment || (marker >= 0xe0 && marker <= 0xef);
    if (!isSaid || ofThePicture.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return isBegun ? { bytes: joined(kept), orientation } : null;
}

/** Where the marker stands that ends a scan; FF 00 and the markers of restarts belong to it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
