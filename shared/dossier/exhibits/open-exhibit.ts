import { EncryptedPDFError, type PDFDocument } from '@cantoo/pdf-lib';
import type { ExhibitFault } from '../exhibit-sheets.ts';
import { inFile, outFile, runQpdf, type QpdfPlace } from '../finish/qpdf.ts';
import { loadPdf } from './load-pdf.ts';

export interface OpenedExhibit {
  readonly document: PDFDocument;
  /** The file was damaged and could be mended without loss that shows. */
  readonly isMended: boolean;
}

const encryptedWords = /invalid password|encrypt/i;

/**
 * Opens a PDF as qpdf understands it: by its cross references, deleted objects gone, restrictions lifted that a reader
 * need not know a password for, pictures made for form fields that lack them. What qpdf cannot mend is read object by
 * object. Never throws: a fault is a value, for the dossier goes on without those pages.
 */
export async function openExhibit(
  bytes: Uint8Array,
  place: QpdfPlace,
): Promise<OpenedExhibit | ExhibitFault> {
  const words = ['--decrypt', '--generate-appearances', '--object-streams=disable', inFile, outFile];
  const { code, said, file } = await runQpdf(bytes, words, place);
  if (code === 2 && said.some((line) => encryptedWords.test(line))) return 'encrypted';
  const isWhole = file !== undefined && code !== 2;
  const opened = await parse(isWhole ? file : bytes);
  if (typeof opened === 'string') return opened;
  return { document: opened, isMended: code !== 0 };
}

async function parse(bytes: Uint8Array): Promise<PDFDocument | ExhibitFault> {
  try {
    const document = await loadPdf(bytes);
    return document.getPageCount() > 0 ? document : 'damaged';
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'damaged';
  }
}
