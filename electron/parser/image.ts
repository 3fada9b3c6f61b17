import { AppError } from '../../shared/errors.ts';
import type { Reading } from './found.ts';
import { imageSize } from './image-size.ts';
import { recognisedText, type ReadPage } from './ocr-document.ts';
import { createPageReader } from './ocr-page.ts';
import { turnedSize, type PagePicture } from './ocr-picture.ts';
import type { ParseContext } from './parse-context.ts';
import { putFrameFirst, tiffFrames } from './tiff-frames.ts';
import { titleFindings } from './title.ts';

/** What a picture may unfold to, in bytes: the engine needs some four times as much, and a process has 1 GiB. */
const mostUnfolded = 160 * 1024 * 1024;
/** The engine counts pixels in 16 bits. */
const longestSide = 32_767;

/**
 * Reads the text in a picture (PNG, JPEG, TIFF of many pages, WebP, GIF, BMP). Without recognition, or where nothing is
 * written, there is none.
 * Errors: file-too-large, model-missing; an Error for what is no picture.
 */
export async function parseImage(bytes: Uint8Array, { recognition, onPage }: ParseContext): Promise<Reading> {
  if (recognition.models?.length === 0) return { content: { blocks: [] }, found: {} };
  const pages: ReadPage[] = [];
  const pictures = [...picturesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))];
  const reader = createPageReader(recognition, () => {
    onPage({ page: pages.length + 1, pages: pictures.length });
  });
  for (const [index, picture] of pictures.entries()) {
    const page = picture();
    pages.push({ number: index + 1, picture: page, reading: await reader.read(page) });
  }
  const text = recognisedText(pages);
  if (!text) return { content: { blocks: [] }, found: {} };
  const { recognition: how, layer } = text;
  return {
    content: { blocks: [...text.blocks] },
    ...titleFindings(text.blocks),
    recognition: how,
    layer,
  };
}

/** The pages of a picture, each made when its turn comes: a TIFF's pages share its bytes. */
function picturesOf(bytes: Buffer): (() => PagePicture)[] {
  const frames = tiffFrames(bytes);
  if (frames?.length === 0) throw new Error('no picture is in it');
  if (frames) {
    return frames.map((frame) => () => {
      checkSize(frame, frame.unfolded);
      putFrameFirst(bytes, frame);
      return { bytes, width: frame.width, height: frame.height, orientation: 1 };
    });
  }
  const size = imageSize(bytes);
  if (!size) throw new Error('its header cannot be read');
  checkSize(size, size.width * size.height * 4);
  // Orientations from 5 on lie on their side.
  const upright = turnedSize(size, size.orientation >= 5 ? 90 : 0);
  return [() => ({ bytes, ...upright, orientation: size.orientation })];
}

function checkSize({ width, height }: { width: number; height: number }, unfolded: number): void {
  if (width === 0 || height === 0) throw new Error('it has no size');
  if (unfolded > mostUnfolded || Math.max(width, height) > longestSide) {
    throw new AppError('file-too-large', { limit: `${Math.floor(mostUnfolded / 4 / 1024 / 1024)} Mpx` });
  }
}
