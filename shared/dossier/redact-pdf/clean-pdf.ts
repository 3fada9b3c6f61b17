import type { PDFDocument } from '@cantoo/pdf-lib';
import { inFile, outFile, runQpdf, type QpdfPlace } from '../finish/qpdf.ts';

/** Writes a document as it stands in memory. */
export function writeDocument(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: false });
}

/**
 * The document with nothing in it that no page uses: no older revision, no forgotten object, no picture or font that is
 * only listed. Undefined when qpdf cannot read it.
 */
export async function cleanPdf(bytes: Uint8Array, place: QpdfPlace): Promise<Uint8Array | undefined> {
  const words = [
    inFile,
    '--deterministic-id',
    '--object-streams=disable',
    '--remove-unreferenced-resources=yes',
    '--pages',
    '.',
    '1-z',
    '--',
    outFile,
  ];
  const { code, file } = await runQpdf(bytes, words, place);
  return code === 2 ? undefined : file;
}
