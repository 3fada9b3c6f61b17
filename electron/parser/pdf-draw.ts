import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { greyPicture } from './grey-picture.ts';
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
