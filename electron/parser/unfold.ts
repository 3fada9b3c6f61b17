import { createCanvas, loadImage } from '@napi-rs/canvas';
import { AppError, failureOf } from '../../shared/errors.ts';
import type { UnfoldJob } from '../../shared/model/unfold-message.ts';
import { imageSize } from './image-size.ts';
import { countFrames } from './picture-frames.ts';

/** Unfolded it takes four bytes a pixel, and the same again as it is drawn; a dossier takes no larger PNG either. */
const mostPixels = 50_000_000;

/** The kinds that a dossier has no reader for. */
const kinds = /^(?:GIF8|BM|RIFF.{4}WEBP)/s;

/** Makes a PNG of a picture that hardly anything but a browser reads, every opaque pixel as it is. Never throws. */
export async function unfold({ id, bytes }: UnfoldJob): Promise<unknown> {
  try {
    return { id, ok: true, ...(await firstFrame(Buffer.from(bytes))) };
  } catch (error) {
    return { id, ok: false, error: failureOf(error) };
  }
}

async function firstFrame(bytes: Buffer): Promise<{ readonly png: Uint8Array; readonly frames: number }> {
  if (!kinds.test(bytes.toString('latin1', 0, 12))) throw new Error('no picture of these kinds');
  const said = imageSize(bytes);
  if (!said || said.width * said.height > mostPixels) throw tooLarge();
  const image = await loadImage(bytes);
  const { width, height } = image;
  // What its header said is one thing, what comes of it another.
  if (width * height > mostPixels) throw tooLarge();
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return { png: new Uint8Array(await canvas.encode('png')), frames: countFrames(bytes) };
}

function tooLarge(): AppError {
  return new AppError('file-too-large', { limit: `${mostPixels / 1_000_000} Mpx` });
}
