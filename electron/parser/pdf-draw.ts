import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PagePicture } from './ocr-picture.ts';

/** What recognition reads best, in dots an inch. */
const dotsAnInch = 300;
const pointsAnInch = 72;
/** A3 at that resolution. Larger pages are drawn smaller. */
const mostPixels = 18_000_000;

/** Draws a page in grey as recognition needs it: a PGM. */
export async function drawPage(page: PDFPageProxy): Promise<PagePicture> {
  const points = page.getViewport({ scale: 1 });
  const wanted = dotsAnInch / pointsAnInch;
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (points.width * points.height)));
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.ceil(viewport.width));
  const height = Math.max(1, Math.ceil(viewport.height));
  const canvas = createCanvas(width, height);
  // pdf.js draws on what behaves like a page's canvas; this one lacks only what belongs to a page.
  await page.render({ canvas: canvas as never, viewport, background: '#fff' }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return { bytes: greyPicture(data, { width, height }), width, height, orientation: 1 };
}

/** A PGM (netpbm, `P5`) of RGBA pixels. */
function greyPicture(data: Uint8ClampedArray, { width, height }: { width: number; height: number }): Buffer {
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`);
  const picture = Buffer.alloc(header.length + width * height);
  picture.set(header);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 4;
    // Luma of ITU-R BT.601 in whole numbers.
    const grey = 299 * (data[at] ?? 0) + 587 * (data[at + 1] ?? 0) + 114 * (data[at + 2] ?? 0);
    picture[header.length + pixel] = grey / 1000;
  }
  return picture;
}
