import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Opens a PDF as it is: its dates stay. Throws as the library does. */
export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
