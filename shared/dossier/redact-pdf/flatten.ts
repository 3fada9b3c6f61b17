import { PDFDict, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { fromUpright, uprightSize, type PageFrame, type Rectangle } from '../exhibits/page-frame.ts';
import { pdfNumber } from '../pdf-strings.ts';
import { wordsOfLetters, type LayerWord } from './layer-words.ts';
import type { Letter } from './letter.ts';
import type { PdfiumDocument } from './pdfium.ts';
import { readLetters } from './pdfium-letters.ts';
import { drawPagePicture, type PagePicture } from './pdfium-render.ts';
import type { Sought } from './redacted-pdf.ts';
import { seek } from './seek.ts';
import { sharesOf } from './upright.ts';

/** A page as a picture, and the words that may be read from it. */
export interface FlatPage {
  readonly picture: PagePicture;
  readonly words: readonly LayerWord[];
}

/** In dots an inch: what can be read well; what a scanner's page deserves; and never more dots than this. */
const [textResolution, scanResolution, mostDots] = [200, 300, 24_000_000];

/** Draws a page (0..n) as a picture with black on these places and on whatever sought can still be read there. */
export function flatPage(
  opened: PdfiumDocument,
  index: number,
  {
    frame,
    boxes,
    isScan,
    sought,
  }: {
    readonly frame: PageFrame;
    readonly boxes: readonly Rectangle[];
    readonly isScan: boolean;
    readonly sought: Sought;
  },
): FlatPage {
  let letters: readonly Letter[] = readLetters(opened, index).letters;
  const black = [...boxes];
  for (let found = seek([letters], sought).get(0); found; found = seek([letters], sought).get(0)) {
    const gone = new Set(found.flat());
    black.push(...letters.filter((_, letter) => gone.has(letter)).map(({ place }) => place));
    letters = letters.filter((_, letter) => !gone.has(letter));
  }
  const size = uprightSize(frame);
  const wanted = (isScan ? scanResolution : textResolution) / 72;
  const scale = Math.min(wanted, Math.sqrt(mostDots / (size.width * size.height)));
  const picture = drawPagePicture(opened, index, {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
    boxes: black.map((place) => sharesOf(place, frame)),
  });
  return { picture, words: wordsOfLetters(letters, frame) };
}

/** Puts a picture in place of all that a page shows; its links stay. */
export function showPicture(
  { context }: PDFDocument,
  page: PDFPage,
  { frame, picture }: { readonly frame: PageFrame; readonly picture: PagePicture },
): void {
  const { width, height, channels, dots } = picture;
  const image = context.flateStream(dots, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
  });
  const size = uprightSize(frame);
  const place = [...fromUpright(frame)].map(pdfNumber).join(' ');
  const content = `q ${place} cm ${pdfNumber(size.width)} 0 0 ${pdfNumber(size.height)} 0 0 cm /Page Do Q`;
  const resources = PDFDict.withContext(context);
  resources.set(PDFName.of('XObject'), context.obj({ Page: context.register(image) }));
  page.node.set(PDFName.of('Resources'), resources);
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  page.node.delete(PDFName.of('Group'));
}
