import { fileURLToPath } from 'node:url';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../shared/errors.ts';
import type { Block } from '../../shared/model/content.ts';
import { joinFindings, type Reading } from './found.ts';
import { linesOf, type Line } from './pdf-lines.ts';
import type { ParseContext } from './parse-context.ts';
import { pdfMetadata } from './pdf-metadata.ts';
import { paragraphBlocks } from './pdf-paragraphs.ts';
import { readPictures } from './pdf-pictures.ts';
import { pieceOf, type PdfItem } from './pdf-piece.ts';
import { withoutRunningHeads } from './pdf-running-heads.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleFindings } from './title.ts';

/** What the library reads besides the file: its own tables, from the disk, never from the network. */
const tables = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));

/** As little of PDF as text needs: no evaluated code, no forms, no scripts, no pictures, nothing fetched. */
const settings = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWasm: false,
  stopAtErrors: false,
  verbosity: VerbosityLevel.ERRORS,
  standardFontDataUrl: `${tables}standard_fonts/`,
  cMapUrl: `${tables}cmaps/`,
  cMapPacked: true,
  wasmUrl: `${tables}wasm/`,
};

/**
 * Reads a PDF's text page by page. A page that cannot be read counts as empty; the others are read.
 * Errors: format-encrypted; what pdf.js throws over a file that is broken altogether.
 */
export async function parsePdf(bytes: Uint8Array, context?: ParseContext): Promise<Reading> {
  // pdf.js takes the bytes away from whoever gives them; these belong to nobody else.
  const task = getDocument({ ...settings, data: new Uint8Array(bytes) });
  const document = await task.promise.catch((error: unknown) => {
    throw error instanceof PasswordException ? new AppError('format-encrypted', {}, { cause: error }) : error;
  });
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(linesOf((await pageItems(document, number)).map(pieceOf), number));
  }
  const { info } = await document.getMetadata();
  const pictures = context ? await readPictures(document, pages.map(lettersOf), context) : null;
  await task.destroy();
  const replaced = new Set(pictures?.recognition.pages);
  const written = pages.map((lines, index) => (replaced.has(index + 1) ? [] : lines));
  const own = paragraphBlocks(withoutRunningHeads(written));
  const blocks = tidyBlocks(pictures ? inPageOrder(own, pictures.blocks) : own);
  return {
    content: { blocks },
    ...joinFindings(pdfMetadata({ ...info }), titleFindings(blocks)),
    recognition: pictures?.recognition,
    layer: pictures?.layer,
  };
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

/** The blocks of both in the order of their pages; the notes, which stand at the end, stay there. */
function inPageOrder(own: readonly Block[], recognised: readonly Block[]): Block[] {
  const text = [...own.filter(({ type }) => type !== 'note'), ...recognised];
  const sorted = text.toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0));
  return [...sorted, ...own.filter(({ type }) => type === 'note')];
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function pageItems(document: PdfDocument, number: number): Promise<readonly PdfItem[]> {
  const content = await document
    .getPage(number)
    .then((page) => page.getTextContent())
    .catch(() => ({ items: [] }));
  return content.items.flatMap((item) => ('str' in item ? [item] : []));
}
