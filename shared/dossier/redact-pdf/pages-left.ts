import type { Letter } from './letter.ts';
import { openInPdfium } from './pdfium.ts';
import { readLetters } from './pdfium-letters.ts';
import type { RedactionTools, Sought } from './redacted-pdf.ts';
import { seek } from './seek.ts';

/** The pages (0..n) of a finished file on which something sought can be read, by PDFium or by a second reader. */
export async function pagesLeft(
  bytes: Uint8Array,
  sought: Sought,
  { readPdfium, readTexts, pause, signal }: RedactionTools,
): Promise<ReadonlySet<number>> {
  const opened = await openInPdfium(bytes, readPdfium);
  // PDFium wrote it; what it cannot read back is no redacted copy.
  if (!opened) throw new Error('PDFium cannot open what it wrote');
  const pages: (readonly Letter[])[] = [];
  for (let index = 0; index < opened.pageCount; index += 1) {
    await pause?.();
    signal?.throwIfAborted();
    pages.push(readLetters(opened, index).letters);
  }
  opened.close();
  const left = new Set(seek(pages, sought).keys());
  const texts = (await readTexts?.(bytes)) ?? [];
  for (const [page, text] of texts.entries()) if (sought.find(text).length > 0) left.add(page);
  return left;
}
