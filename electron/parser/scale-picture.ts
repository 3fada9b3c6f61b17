import { createCanvas, loadImage } from '@napi-rs/canvas';
import { greyPicture } from './grey-picture.ts';
import type { PagePicture } from './ocr-picture.ts';

/** More than A4 at 300 dots an inch twice over: nothing is written smaller than that shows. */
const wantedPixels = 18_000_000;

/** A picture that is too large for recognition as a smaller one: grey, upright whatever its EXIF says. */
export async function scalePicture(bytes: Buffer): Promise<PagePicture> {
  const image = await loadImage(bytes);
  const scale = Math.min(1, Math.sqrt(wantedPixels / (image.width * image.height)));
  const width = Math.max(1, Math.floor(image.width * scale));
  const height = Math.max(1, Math.floor(image.height * scale));
  const drawing = createCanvas(width, height).getContext('2d');
  // What shines through is paper.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(image, 0, 0, width, height);
  const { data } = drawing.getImageData(0, 0, width, height);
  return { bytes: greyPicture(data, { width, height }), width, height, orientation: 1 };
}
