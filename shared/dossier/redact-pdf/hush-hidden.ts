import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { createCopier } from '../exhibits/copy-objects.ts';
import { writeDocument } from './clean-pdf.ts';
import { contentsOf } from './contents.ts';
import { contentTokens } from './content-tokens.ts';
import { openInPdfium } from './pdfium.ts';
import { readLetters } from './pdfium-letters.ts';
import type { RedactionTools, Sought } from './redacted-pdf.ts';
import { seek } from './seek.ts';

const elsewhere = new Set(['pattern', 'mask', 'glyph']);
const showsText = /^(?:Tj|TJ|'|")$/;

/**
 * Empties patterns, masks and drawn glyphs whose letters say what is sought: whoever reads pages does not see them, whoever
 * looks at pages may. Each is put on a page of its own and read there. Says how often something was found.
 */
export async function hushHidden(
  document: PDFDocument,
  sought: Sought,
  tools: RedactionTools,
): Promise<number> {
  const hidden = contentsOf(document).filter(
    ({ kind, text }) =>
      elsewhere.has(kind) &&
      contentTokens(text).some(({ start, end }) => showsText.test(text.slice(start, end))),
  );
  if (hidden.length === 0) return 0;
  const shown = await PDFDocument.create({ updateMetadata: false });
  const copy = createCopier(document.context, shown.context, new Map());
  for (const { text, resources } of hidden) {
    const page = shown.addPage([1000, 1000]);
    if (resources) page.node.set(PDFName.of('Resources'), copy(resources));
    const stream = shown.context.flateStream(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
    page.node.set(PDFName.of('Contents'), shown.context.register(stream));
  }
  const opened = await openInPdfium(await writeDocument(shown), tools.readPdfium);
  if (!opened) throw new Error('PDFium cannot read what hides in a document');
  // Each for itself: they do not go on from one to the next.
  const found = hidden.map(
    (_, index) => seek([readLetters(opened, index).letters], sought).get(0)?.length ?? 0,
  );
  opened.close();
  for (const [index, { replace }] of hidden.entries()) if ((found[index] ?? 0) > 0) replace('');
  return found.reduce((sum, count) => sum + count, 0);
}
