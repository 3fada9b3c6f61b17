import { decodePDFRawStream, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

/** The decoded bytes of a stream, a character each; empty for anything else. */
export function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  const bytes = decodePDFRawStream(stream).decode();
  let text = '';
  for (let index = 0; index < bytes.length; index += 8192)
    text += String.fromCharCode(...bytes.subarray(index, index + 8192));
  return text;
}
