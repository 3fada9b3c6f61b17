import type { Rectangle } from '../exhibits/page-frame.ts';
import type { PdfiumDocument } from './pdfium.ts';

/** A page as it looks, upright: a byte (grey) or three (red, green, blue) for each dot, row after row from the top. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly dots: Uint8Array<ArrayBuffer>;
}

/** Notes are drawn with the page. */
const withNotes = 1;
const white = 0xffffffff;

/** Draws a page (0..n) that many dots wide and high, black where `boxes` say: shares (0 to 1) of the page from its top left. */
export function drawPagePicture(
  { calls, document, read }: PdfiumDocument,
  index: number,
  {
    width,
    height,
    boxes,
  }: { readonly width: number; readonly height: number; readonly boxes: readonly Rectangle[] },
): PagePicture {
  const page = calls.FPDF_LoadPage(document, index);
  const bitmap = calls.FPDFBitmap_Create(width, height, 0);
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withNotes);
  for (const [left, top, right, bottom] of boxes) {
    const [x, y] = [Math.floor(left * width), Math.floor(top * height)];
    const [wide, high] = [Math.ceil(right * width) - x, Math.ceil(bottom * height) - y];
    calls.FPDFBitmap_FillRect(bitmap, x, y, wide, high, 0xff000000);
  }
  const row = calls.FPDFBitmap_GetStride(bitmap);
  const pixels = read(calls.FPDFBitmap_GetBuffer(bitmap), row * height);
  calls.FPDFBitmap_Destroy(bitmap);
  calls.FPDF_ClosePage(page);
  return { width, height, ...plainDots(pixels, { width, height, row }) };
}

/** From blue, green, red and an unused byte to grey where nothing is coloured, else to red, green, blue. */
function plainDots(
  pixels: Uint8Array,
  { width, height, row }: { readonly width: number; readonly height: number; readonly row: number },
): Pick<PagePicture, 'channels' | 'dots'> {
  const isGrey = pixels.every(
    (value, at) => at % 4 !== 0 || (value === pixels[at + 1] && value === pixels[at + 2]),
  );
  const channels = isGrey ? 1 : 3;
  const dots = new Uint8Array(width * height * channels);
  let to = 0;
  for (let y = 0; y < height; y += 1)
    for (let from = y * row, end = from + width * 4; from < end; from += 4) {
      if (!isGrey) {
        dots[to] = pixels[from + 2] ?? 0;
        dots[to + 1] = pixels[from + 1] ?? 0;
      }
      dots[to + channels - 1] = pixels[from] ?? 0;
      to += channels;
    }
  return { channels, dots };
}
