/** A picture of a TIFF, by what its directory says. */
interface TiffPage {
  /** Its place among all directories, from 0. */
  readonly place: number;
  readonly width: number;
  readonly height: number;
  /** As EXIF numbers it. */
  readonly orientation: number;
}

/** Tags of TIFF 6.0. */
const tags = { subfile: 254, width: 256, height: 257, orientation: 274 };
const mostDirectories = 5000;
const short = 3;

/**
 * The pages of a TIFF in their order, without the small pictures that stand for them; null where it is none. Directories
 * that lead back to one another (which a library would follow for ever) or out of the file make it damaged: no page.
 */
export function tiffPages(bytes: Uint8Array): readonly TiffPage[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return null;
  const isLittle = view.getUint16(0) === 0x4949;
  if ((!isLittle && view.getUint16(0) !== 0x4d4d) || view.getUint16(2, isLittle) !== 42) return null;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let offset = view.getUint32(4, isLittle);
  while (offset !== 0) {
    const end = offset + 6 <= bytes.length ? offset + 2 + view.getUint16(offset, isLittle) * 12 : Infinity;
    if (seen.has(offset) || end + 4 > bytes.length || seen.size >= mostDirectories) return [];
    const values = new Map<number, number>();
    for (let at = offset + 2; at < end; at += 12) {
      const isShort = view.getUint16(at + 2, isLittle) === short;
      values.set(
        view.getUint16(at, isLittle),
        isShort ? view.getUint16(at + 8, isLittle) : view.getUint32(at + 8, isLittle),
      );
    }
    if (((values.get(tags.subfile) ?? 0) & 1) === 0)
      pages.push({
        place: seen.size,
        width: values.get(tags.width) ?? 0,
        height: values.get(tags.height) ?? 0,
        orientation: values.get(tags.orientation) ?? 1,
      });
    seen.add(offset);
    offset = view.getUint32(end, isLittle);
  }
  return pages;
}
