import { exifOrientation } from '../../shared/model/exif-orientation.ts';
import type { Box } from './ocr-picture.ts';

/** What a picture's header says before anything is unfolded. */
export interface ImageSize extends Pick<Box, 'width' | 'height'> {
  /** As EXIF numbers it; 1 where nothing is said. */
  readonly orientation: number;
}

/** The size of a PNG, JPEG, WebP, GIF or BMP, in pixels as they are stored; null for anything else. */
export function imageSize(bytes: Buffer): ImageSize | null {
  // Larger than any header but a JPEG's, and never past the end.
  if (bytes.length < 30) return null;
  const size = startsWith(bytes, '\x89PNG')
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : startsWith(bytes, 'GIF8')
      ? { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
      : startsWith(bytes, 'BM')
        ? { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) }
        : startsWith(bytes, 'RIFF')
          ? webpSize(bytes)
          : null;
  return size ? { ...size, orientation: 1 } : startsWith(bytes, '\xff\xd8') ? jpegSize(bytes) : null;
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).toString('latin1') === signature;
}

/** RFC 9649: three kinds of first chunk, each with its own way to write a size. */
function webpSize(bytes: Buffer): Pick<Box, 'width' | 'height'> | null {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = bytes.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The first frame header (ITU T.81, B.2.2), and the orientation in an EXIF segment before it. */
function jpegSize(bytes: Buffer): ImageSize | null {
  let orientation = 1;
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = bytes.readUInt8(at + 1);
    const length = bytes.readUInt16BE(at + 2);
    if (bytes.readUInt8(at) !== 0xff || length < 2) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), orientation };
    if (marker === 0xe1)
      orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    at += 2 + length;
  }
  return null;
}
