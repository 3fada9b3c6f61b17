import { exifOrientation } from '../../model/exif-orientation.ts';

/** A photograph without what its camera and its editor say beside the picture. */
export interface PlainJpeg {
  readonly bytes: Uint8Array;
  /** As EXIF numbers it; 1 where nothing was said. */
  readonly orientation: number;
}

const startOfScan = 0xda;
const [exifOrXmp, comment] = [0xe1, 0xfe];
/** Resolution and colours (JFIF, an ICC profile, Adobe's word on CMYK): without them the picture looks otherwise. */
const ofThePicture = new Set([0xe0, 0xe2, 0xee]);

/**
 * Leaves out EXIF, XMP, IPTC, comments and what other programs keep in their segments (ITU T.81, B.1.1): there stand the
 * place where a photograph was taken, the camera's number, the names of people. The picture itself is not touched. Null
 * where the file is damaged.
 */
export function plainJpeg(bytes: Uint8Array): PlainJpeg | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint8(at + 1);
    // Any number of FF may stand before a marker.
    if (view.getUint8(at) === 0xff && marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (view.getUint8(at) !== 0xff || end > bytes.length) return null;
    if (marker === startOfScan) {
      kept.push(bytes.subarray(at));
      return { bytes: joined(kept), orientation };
    }
    if (marker === exifOrXmp) orientation = exifOrientation(bytes.subarray(at + 4, end)) ?? orientation;
    const isSaid = marker === comment || (marker >= 0xe0 && marker <= 0xef);
    if (!isSaid || ofThePicture.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
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
