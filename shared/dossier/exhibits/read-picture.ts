import { PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import type { UnfoldedPicture } from '../dossier-tools.ts';
import type { ExhibitFault } from '../exhibit-sheets.ts';
import type { Exhibit } from './exhibit.ts';
import { nothingLeftOut } from './left-out.ts';
import { addPicturePage } from './picture-page.ts';
import { plainJpeg } from './plain-jpeg.ts';
import type { TurnedPages } from './read-exhibit.ts';
import { tiffPages } from './tiff-directories.ts';

/** A PNG is unfolded in memory, four bytes a pixel and more: some four pages scanned at 600 dots an inch. */
const mostPixels = 50_000_000;

interface Picture {
  readonly image: PDFImage;
  /** As EXIF numbers it. */
  readonly orientation: number;
}

/**
 * Reads a picture (PNG, JPEG; TIFF with its pages) as an exhibit, upright as its camera says and as many degrees further as
 * `turned` says. What else the camera says, the place among it, does not come along. Of pictures of other kinds `unfold` gives
 * the first frame; without it they have no pages here.
 */
export async function readPictureExhibit(
  bytes: Uint8Array,
  turned: TurnedPages,
  unfold: () => Promise<UnfoldedPicture | null>,
): Promise<Exhibit | ExhibitFault> {
  const tiff = tiffPages(bytes);
  if (tiff) {
    const { readTiffExhibit } = await import('./read-tiff.ts');
    return readTiffExhibit(bytes, tiff, turned);
  }
  const unfolded = isPng(bytes) || isJpeg(bytes) ? null : await unfold();
  const document = await PDFDocument.create({ updateMetadata: false });
  const picture = await embed(document, unfolded?.png ?? bytes);
  if (typeof picture === 'string') return picture;
  const { image, orientation } = picture;
  const { ref, width, height } = image;
  const page = addPicturePage(document, { ref, width, height, orientation }, turned.get(1) ?? 0);
  const frames = unfolded?.frames;
  // Pictures are written when the document is saved, which it never is.
  await document.flush();
  return { document, pages: [page], bookmarks: [], leftOut: nothingLeftOut, isMended: false, frames };
}

async function embed(document: PDFDocument, bytes: Uint8Array): Promise<Picture | ExhibitFault> {
  if (!isPng(bytes) && !isJpeg(bytes)) return 'no-pages';
  if (isPng(bytes) && viewOf(bytes).getUint32(16) * viewOf(bytes).getUint32(20) > mostPixels)
    return 'no-pages';
  try {
    if (isPng(bytes)) return { image: await document.embedPng(bytes), orientation: 1 };
    const photograph = plainJpeg(bytes);
    if (!photograph) return 'damaged';
    return { image: await document.embedJpg(photograph.bytes), orientation: photograph.orientation };
  } catch {
    return 'damaged';
  }
}

function isPng(bytes: Uint8Array): boolean {
  return bytes.length > 24 && viewOf(bytes).getUint32(0) === 0x8950_4e47;
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes.length > 4 && viewOf(bytes).getUint16(0) === 0xffd8;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
