import { AppError } from '../../shared/errors.ts';
import type { Reading } from './found.ts';
import { imageSize } from './image-size.ts';
import { recognisedText, type ReadPage } from './ocr-document.ts';
import { createPageReader } from './ocr-page.ts';
import { turnedSize, type PagePicture } from './ocr-picture.ts';
import type { ParseContext } from './parse-context.ts';
import { scalePicture } from './scale-picture.ts';
import { putFrameFirst, tiffFrames } from './tiff-frames.ts';
import { titleFindings } from './title.ts';

/** What a picture may unfold to, in bytes: the engine needs some four times as much, and a process has 1 GiB. */
const mostUnfolded = 160 * 1024 * 1024;
/** The same for one that is made smaller first. Measured: 80 million pixels take 0.6 GiB. */
const mostScaled = 400 * 1000 * 1000;
/** The engine counts pixels in 16 bits. */
const longestSide = 32_767;

/**
 * Reads the text in a picture (PNG, JPEG, TIFF of many pages, WebP, GIF, BMP). A photograph is a document without a word
 * in it: then, and without recognition, its `recognition` names no page.
 * Errors: file-too-large, model-missing; an Error for what is no picture.
 */
export async function parseImage(bytes: Uint8Array, { recognition, onPage }: ParseContext): Promise<Reading> {
  const pictures = [...picturesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))];
  if (recognition.models?.length === 0) return wordless([]);
  const pages: ReadPage[] = [];
  const reader = createPageReader(recognition, () => {
    onPage({ page: pages.length + 1, pages: pictures.length });
  });
  for (const [index, picture] of pictures.entries()) {
    const page = await picture();
    pages.push({ number: index + 1, picture: page, reading: await reader.read(page) });
  }
  const text = recognisedText(pages);
  if (!text) return wordless([...new Set(pages.flatMap(({ reading }) => reading.models))]);
  const { recognition: how, layer } = text;
  return {
    content: { blocks: [...text.blocks] },
    ...titleFindings(text.blocks),
    recognition: how,
    layer,
  };
}

function wordless(models: string[]): Reading {
  return { content: { blocks: [] }, found: {}, recognition: { models, confidence: 0, pages: [] } };
}

/** The pages of a picture, each made when its turn comes: a TIFF's pages share its bytes. */
function picturesOf(bytes: Buffer): (() => PagePicture | Promise<PagePicture>)[] {
  const frames = tiffFrames(bytes);
  if (frames?.length === 0) throw new Error('no picture is in it');
  if (frames) {
    return frames.map((frame) => () => {
      checkSize(frame, { unfolded: frame.unfolded, most: mostUnfolded });
      putFrameFirst(bytes, frame);
      return { bytes, width: frame.width, height: frame.height, orientation: 1 };
    });
  }
  const size = imageSize(bytes);
  if (!size) throw new Error('its header cannot be read');
  const unfolded = size.width * size.height * 4;
  checkSize(size, { unfolded, most: mostScaled });
  if (unfolded > mostUnfolded) return [() => scalePicture(bytes)];
  // Orientations from 5 on lie on their side.
  const upright = turnedSize(size, size.orientation >= 5 ? 90 : 0);
  return [() => ({ bytes, ...upright, orientation: size.orientation })];
}

function checkSize(
  { width, height }: Pick<PagePicture, 'width' | 'height'>,
  { unfolded, most }: { readonly unfolded: number; readonly most: number },
): void {
  if (width === 0 || height === 0) throw new Error('it has no size');
  if (unfolded > most || Math.max(width, height) > longestSide) {
    throw new AppError('file-too-large', { limit: `${Math.floor(most / 4_000_000)} Mpx` });
  }
}
