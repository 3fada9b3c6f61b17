import { degrees, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import type { ExhibitFault } from '../exhibit-sheets.ts';
import type { Exhibit } from './exhibit.ts';
import { frameOf } from './frame-of.ts';
import { nothingLeftOut } from './left-out.ts';
import type { Rotation } from './page-frame.ts';
import { plainJpeg } from './plain-jpeg.ts';

/** A4, in points: a picture fills it, standing or lying; a small one is not blown up beyond 72 dots an inch. */
const [longSide, shortSide] = [841.89, 595.28];

/** A PNG is unfolded in memory, four bytes a pixel and more: some four pages scanned at 600 dots an inch. */
const mostPixels = 50_000_000;

interface Picture {
  readonly image: PDFImage;
  /** As EXIF numbers it. */
  readonly orientation: number;
}

/**
 * Reads a picture (PNG, JPEG) as an exhibit of one page, upright as its camera says and `turned` degrees further. What
 * else the camera says, the place among it, does not come along. Pictures of other kinds have no pages here.
 */
export async function readPictureExhibit(
  bytes: Uint8Array,
  turned: Rotation,
): Promise<Exhibit | ExhibitFault> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const picture = await embed(document, bytes);
  if (typeof picture === 'string') return picture;
  const { image, orientation } = picture;
  const scale = Math.min(
    1,
    longSide / Math.max(image.width, image.height),
    shortSide / Math.min(image.width, image.height),
  );
  const [width, height] = [image.width * scale, image.height * scale];
  const page = document.addPage([width, height]);
  const isMirrored = mirrored.has(orientation);
  page.drawImage(image, { x: isMirrored ? width : 0, y: 0, width: isMirrored ? -width : width, height });
  page.setRotation(degrees(rotations[orientation - 1] ?? 0));
  // Pictures are written when the document is saved, which it never is.
  await document.flush();
  return {
    document,
    pages: [
      {
        frame: frameOf(page, turned),
        notes: { links: [], remarks: [], fields: [], leftOut: nothingLeftOut },
      },
    ],
    bookmarks: [],
    leftOut: nothingLeftOut,
    isMended: false,
  };
}

/** By the number that EXIF gives an orientation (1 to 8): clockwise, after the picture was mirrored where it is. */
const rotations: readonly Rotation[] = [0, 0, 180, 180, 270, 90, 90, 270];
const mirrored = new Set([2, 4, 5, 7]);

async function embed(document: PDFDocument, bytes: Uint8Array): Promise<Picture | ExhibitFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x8950_4e47;
  const isJpeg = bytes.length > 4 && view.getUint16(0) === 0xffd8;
  if (!isPng && !isJpeg) return 'no-pages';
  if (isPng && view.getUint32(16) * view.getUint32(20) > mostPixels) return 'no-pages';
  try {
    if (isPng) return { image: await document.embedPng(bytes), orientation: 1 };
    const photograph = plainJpeg(bytes);
    if (!photograph) return 'damaged';
    return { image: await document.embedJpg(photograph.bytes), orientation: photograph.orientation };
  } catch {
    return 'damaged';
  }
}
