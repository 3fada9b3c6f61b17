import { getDocument, GlobalWorkerOptions, PDFWorker, TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '../../../shared/errors.ts';
import { routes } from '../../../shared/ipc/routes.ts';
import drawing from './pdf-drawing.worker.ts?worker&url';
import { withinTime } from './within-time.ts';

/** A page's size in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A run of a page's text, and the element of it that lies invisibly over the page. */
export interface LaidText {
  readonly text: string;
  readonly element: HTMLElement;
}

/** A PDF opened to be looked at. Each of these throws `pdf-too-slow`, once for all, where a page takes too long. */
export interface OpenedPdf {
  readonly pages: number;
  /** Pages count from 1. */
  readonly sizeOf: (page: number) => Promise<PageSize>;
  /** Draws a page, so many pixels wide; the canvas gets that size. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  /** Lays a page's text over it, so that it can be selected; the container is so many pixels wide. */
  readonly layText: (page: number, container: HTMLElement, width: number) => Promise<readonly LaidText[]>;
  readonly close: () => void;
}

/** Nothing is fetched but our own tables; what needs WebAssembly has slower ways that do not. */
const settings = () => {
  const here = (route: string) => new URL(route, location.href).href;
  return {
    useWasm: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    useWorkerFetch: true,
    cMapPacked: true,
    cMapUrl: here(routes.characterMaps),
    wasmUrl: here(routes.codecs),
    standardFontDataUrl: here(routes.substitutes),
  };
};

/** How long opening, or one page, may take: enough for a plan of a town on a slow machine. */
const patience = 30_000;
/** A canvas of A4 at 400 dots an inch. */
const mostPixels = 16_000_000;
/** A page with more runs of text than this is no text to be read. */
const mostRuns = 20_000;

/** Opens a PDF. The only file of the page that knows pdf.js; the file is taken apart and drawn in workers alone. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  GlobalWorkerOptions.rendererSrc = drawing;
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const opening = getDocument({ ...settings(), data: bytes, worker });
  const close = (): void => {
    port.terminate();
    void opening.destroy().catch(() => undefined);
    worker.destroy();
  };
  const inTime = <Value>(work: Promise<Value>) =>
    withinTime(work, patience, () => {
      close();
      return new AppError('pdf-too-slow');
    });
  try {
    return pagesOf(await inTime(opening.promise), inTime, close);
  } catch (error) {
    close();
    throw isPasswordMissing(error) ? new AppError('format-encrypted', {}, { cause: error }) : error;
  }
}

function pagesOf(
  pdf: PDFDocumentProxy,
  inTime: <Value>(work: Promise<Value>) => Promise<Value>,
  close: () => void,
): OpenedPdf {
  const pageAt = async (number: number, width: number) => {
    const page = await pdf.getPage(number);
    const points = page.getViewport({ scale: 1 });
    return { page, viewport: page.getViewport({ scale: width / points.width }) };
  };
  return {
    pages: pdf.numPages,
    sizeOf: async (number) => {
      const { width, height } = (await inTime(pdf.getPage(number))).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (number, canvas, width) =>
      inTime(
        (async () => {
          const { page, viewport: wanted } = await pageAt(number, width);
          const shrink = Math.min(1, Math.sqrt(mostPixels / (wanted.width * wanted.height)));
          const viewport = wanted.clone({ scale: wanted.scale * shrink });
          canvas.width = Math.max(1, Math.round(viewport.width));
          canvas.height = Math.max(1, Math.round(viewport.height));
          await page.render({ canvas, viewport }).promise;
        })(),
      ),
    layText: (number, container, width) =>
      inTime(
        (async () => {
          const { page, viewport } = await pageAt(number, width);
          const content = await page.getTextContent();
          if (content.items.length > mostRuns) return [];
          const layer = new TextLayer({ textContentSource: content, container, viewport });
          await layer.render();
          const texts = layer.textContentItemsStr;
          return layer.textDivs.map((element, index) => ({ element, text: texts[index] ?? '' }));
        })(),
      ),
    close,
  };
}

function isPasswordMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
