import { loadPdf } from '../exhibits/load-pdf.ts';
import type { PageFrame } from '../exhibits/page-frame.ts';
import { pdfNumber } from '../pdf-strings.ts';
import { cleanPdf, writeDocument } from './clean-pdf.ts';
import { drawOnPage } from './draw-on-page.ts';
import type { Erased } from './erase.ts';
import { flatPage, showPicture, type FlatPage } from './flatten.ts';
import { openInPdfium } from './pdfium.ts';
import type { RedactionTools, Sought } from './redacted-pdf.ts';

/** How pages (0..n) are finished. */
export interface Finish {
  readonly frames: readonly PageFrame[];
  /** Those that become pictures. */
  readonly flat: ReadonlySet<number>;
  /** Those that come from a scanner. */
  readonly scans: ReadonlySet<number>;
  readonly sought: Sought;
}

export interface FinishedPages {
  readonly bytes: Uint8Array;
  readonly flatPages: ReadonlyMap<number, FlatPage>;
}

/** Draws the black boxes, makes pictures of pages that need it, and writes the file with nothing in it that no page uses. */
export async function finishPages(
  erased: Erased,
  { frames, flat, scans, sought }: Finish,
  tools: RedactionTools,
): Promise<FinishedPages | undefined> {
  const flatPages = new Map<number, FlatPage>();
  const opened = flat.size > 0 ? await openInPdfium(erased.bytes, tools.readPdfium) : undefined;
  for (const index of opened ? flat : []) {
    const frame = frames[index];
    if (!opened || !frame) continue;
    await tools.pause?.();
    tools.signal?.throwIfAborted();
    const boxes = erased.boxes.get(index) ?? [];
    flatPages.set(index, flatPage(opened, index, { frame, boxes, isScan: scans.has(index), sought }));
  }
  opened?.close();
  const document = await loadPdf(erased.bytes);
  // PDFium draws it by chance.
  delete document.context.trailerInfo.ID;
  for (const [index, page] of document.getPages().entries()) {
    const [frame, flatOne] = [frames[index], flatPages.get(index)];
    const boxes = erased.boxes.get(index) ?? [];
    if (frame && flatOne) showPicture(document, page, { frame, picture: flatOne.picture });
    else if (boxes.length > 0) {
      const black = boxes.map(([left, bottom, right, top]) =>
        [left, bottom, right - left, top - bottom].map(pdfNumber).join(' '),
      );
      drawOnPage(document, page, { content: () => `q 0 g ${black.map((box) => `${box} re f`).join(' ')} Q` });
    }
  }
  const bytes = await cleanPdf(await writeDocument(document), tools.qpdf);
  return bytes && { bytes, flatPages };
}
