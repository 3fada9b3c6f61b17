const orientationTag = 0x0112;
const heading = 'Exif\0\0';

/**
 * How a camera was held (1 to 8, as EXIF 2.32 numbers it, 4.6.5), by the contents of a JPEG's segment APP1; null where it
 * does not say, or where the segment is another.
 */
export function exifOrientation(segment: Uint8Array): number | null {
  const isExif = String.fromCharCode(...segment.subarray(0, heading.length)) === heading;
  if (!isExif || segment.length < 20) return null;
  const tiff = new DataView(
    segment.buffer,
    segment.byteOffset + heading.length,
    segment.byteLength - heading.length,
  );
  const isLittle = tiff.getUint16(0) === 0x4949;
  const short = (at: number) => (at < 0 || at + 2 > tiff.byteLength ? 0 : tiff.getUint16(at, isLittle));
  const first = tiff.getUint32(4, isLittle);
  for (let entry = 0; entry < Math.min(short(first), 100); entry += 1) {
    const at = first + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === orientationTag) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
