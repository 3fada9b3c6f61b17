import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of a page, in points from its upper left corner. */
export interface PagePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a part of a page, `scale` pixels a point. The letters come from the file's own fonts, not from the machine. */
export async function drawPart(pdf: PDFDocumentProxy, part: PagePart, scale: number): Promise<Canvas> {
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale, offsetX: -part.x * scale, offsetY: -part.y * scale });
  const canvas = createCanvas(Math.round(part.width * scale), Math.round(part.height * scale));
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport })
    .promise;
  return canvas;
}

/** Edge of the squares that are compared, in pixels: less than a letter, more than a rounded edge of one. */
const cell = 4;

/**
 * By how much the square differs most in which two pictures differ most, from 0 to 255 of its mean grey. Edges that another
 * machine rounds otherwise make some ten; a dot that is missing or elsewhere makes fifty and more.
 */
export async function greatestDifference(drawn: Canvas, known: Uint8Array): Promise<number> {
  const image = await loadImage(known);
  if (image.width !== drawn.width || image.height !== drawn.height) return 255;
  const other = createCanvas(image.width, image.height);
  other.getContext('2d').drawImage(image, 0, 0);
  const [here, there] = [greys(drawn), greys(other)];
  let greatest = 0;
  for (let y = 0; y + cell <= drawn.height; y += cell / 2)
    for (let x = 0; x + cell <= drawn.width; x += cell / 2) {
      let [one, two] = [0, 0];
      for (let row = y; row < y + cell; row += 1)
        for (let at = row * drawn.width + x; at < row * drawn.width + x + cell; at += 1) {
          one += here[at] ?? 0;
          two += there[at] ?? 0;
        }
      greatest = Math.max(greatest, Math.abs(one - two) / (cell * cell));
    }
  return greatest;
}

function greys(canvas: Canvas): Uint8Array {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return Uint8Array.from({ length: data.length / 4 }, (_, index) => data[index * 4 + 1] ?? 0);
}
