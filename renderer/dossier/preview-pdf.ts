import { getDocument, PDFWorker } from 'pdfjs-dist';

/** A PDF opened to be looked at. */
export interface OpenedPdf {
  /** Draws a page (from 1), so many pixels wide; the canvas gets that size. Resolves early when the file is closed. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  readonly close: () => void;
}

/** Opens a PDF that this program just made. The only file of the page that knows pdf.js. Throws for what is none. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const port = new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  // Nothing is fetched; what needs WebAssembly has slower ways that do not.
  const opening = getDocument({ data: bytes, worker, useWasm: false, disableFontFace: true, verbosity: 0 });
  try {
    const pdf = await opening.promise;
    return {
      async draw(number, canvas, width) {
        const page = await pdf.getPage(number);
        const { width: points } = page.getViewport({ scale: 1 });
        const viewport = page.getViewport({ scale: width / points });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await page.render({ canvas, viewport }).promise;
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
