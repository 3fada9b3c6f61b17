import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { recognisedText, type ReadPage, type RecognisedText } from './ocr-document.ts';
import { createPageReader } from './ocr-page.ts';
import type { PagePicture } from './ocr-picture.ts';
import { drawPage } from './pdf-draw.ts';
import type { ParseContext } from './parse-context.ts';

/** Fewer letters than this on a page with a large picture are a stamp or a running head over a scan. */
const fewLetters = 200;
/** The share of a page that a scan covers at least. */
const mostOfPage = 0.5;

/**
 * Reads the pages that are pictures: those without a letter on which something is drawn, and those with few letters
 * over a large picture. `letters` says how many each page has of its own (page 1 first). Pages with text cost nothing.
 * Null where nothing was found, or recognition is not wished.
 */
export async function readPictures(
  document: PDFDocumentProxy,
  letters: readonly number[],
  { recognition, onPage }: ParseContext,
): Promise<RecognisedText | null> {
  if (recognition.models?.length === 0) return null;
  const candidates = letters.flatMap((count, index) => (count < fewLetters ? [index + 1] : []));
  let at = 1;
  const tell = () => {
    onPage({ page: at, pages: letters.length });
  };
  const reader = createPageReader(recognition, tell);
  const read: ReadPage[] = [];
  for (const number of candidates) {
    at = number;
    tell();
    const own = letters[number - 1] ?? 0;
    const picture = await pictureOf(document, number, own);
    if (picture) {
      const page = { number, picture, reading: await reader.read(picture) };
      // A cover with a photograph keeps its own words, if the picture has fewer.
      if (recognisedLetters(page) > own) read.push(page);
    }
  }
  return recognisedText(read);
}

function recognisedLetters(page: ReadPage): number {
  const blocks = recognisedText([page])?.blocks ?? [];
  return blocks.reduce((sum, block) => sum + ('text' in block ? block.text.replace(/\s/g, '').length : 0), 0);
}

/** The page as a picture, if it is one; a page that cannot be drawn counts as empty. */
async function pictureOf(
  document: PDFDocumentProxy,
  number: number,
  ownLetters: number,
): Promise<PagePicture | null> {
  try {
    const page = await document.getPage(number);
    const drawn = await drawnOn(page);
    const isPicture = ownLetters === 0 ? drawn.isAnything : drawn.largestPicture >= mostOfPage;
    const picture = isPicture ? await drawPage(page) : null;
    page.cleanup();
    return picture;
  } catch {
    return null;
  }
}

interface Drawn {
  readonly isAnything: boolean;
  /** As a share of the page. */
  readonly largestPicture: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const pictures = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
]);
const lines = new Set([OPS.constructPath, OPS.shadingFill, OPS.showText]);

/** What a page draws besides letters: a picture fills the unit square of the matrix in force (ISO 32000-1, 8.9.5). */
async function drawnOn(page: PDFPageProxy): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let isAnything = false;
  let largest = 0;
  fnArray.forEach((operator, index) => {
    const given: unknown = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === OPS.transform) matrix = multiplied(matrix, given);
    if (operator === OPS.paintFormXObjectBegin) matrix = multiplied(matrix, listOf(given)[0]);
    if (pictures.has(operator)) {
      const [a, b, c, d] = matrix;
      largest = Math.max(largest, Math.abs(a * d - b * c) / (width * height));
    }
    isAnything ||= pictures.has(operator) || lines.has(operator);
  });
  return { isAnything, largestPicture: largest };
}

function multiplied(matrix: Matrix, by: unknown): Matrix {
  const numbers = listOf(by).filter((each) => typeof each === 'number');
  if (numbers.length !== 6) return matrix;
  const [a, b, c, d, e, f] = matrix;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = numbers;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Float32Array) : [];
}
