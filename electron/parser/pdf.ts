import { fileURLToPath } from 'node:url';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../shared/errors.ts';
import { plainText } from '../../shared/model/content.ts';
import type { Reading } from './found.ts';
import { detectLanguage } from './language.ts';
import { linesOf, type Line } from './pdf-lines.ts';
import { pdfMetadata } from './pdf-metadata.ts';
import { paragraphBlocks } from './pdf-paragraphs.ts';
import { pieceOf, type PdfItem } from './pdf-piece.ts';
import { withoutRunningHeads } from './pdf-running-heads.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleOfBlocks } from './title.ts';

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
};

/**
 * Reads a PDF's text page by page. A page that cannot be read counts as empty; the others are read.
 * Errors: format-encrypted; what pdf.js throws over a file that is broken altogether.
 */
export async function parsePdf(bytes: Uint8Array): Promise<Reading> {
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
  await task.destroy();
  const blocks = tidyBlocks(paragraphBlocks(withoutRunningHeads(pages)));
  const found = pdfMetadata({ ...info });
  const title = found.title ?? titleOfBlocks(blocks);
  const languages = languagesOf(plainText({ blocks }), found.languages ?? []);
  return { content: { blocks }, found: { ...found, languages, ...(title === undefined ? {} : { title }) } };
}

/** What a PDF says of its language is mostly what the writing program was set to: the text itself counts for more. */
function languagesOf(text: string, said: readonly string[]): string[] {
  const detected = detectLanguage(text);
  const isSaid = said.some((tag) => tag.split('-')[0] === detected);
  return detected === undefined || isSaid ? [...said] : [detected];
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function pageItems(document: PdfDocument, number: number): Promise<readonly PdfItem[]> {
  const content = await document
    .getPage(number)
    .then((page) => page.getTextContent())
    .catch(() => ({ items: [] }));
  return content.items.flatMap((item) => ('str' in item ? [item] : []));
}
