import type { Methods } from '@embedpdf/pdfium';

/** What the library has and its types say in terms of another package. */
interface Instance {
  readonly pdfium: {
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    readonly wasmExports: {
      readonly malloc: (size: number) => number;
      readonly free: (place: number) => void;
    };
  };
}

/** PDFium's functions; documents, pages and the like are numbers to it. */
type PdfiumCalls = Methods;

/** A PDF in PDFium. What it was opened with stays in memory until `close`. */
export interface PdfiumDocument {
  readonly calls: PdfiumCalls;
  readonly document: number;
  readonly pageCount: number;
  /** Memory of PDFium's for a call, filled with these bytes; gives what stands there after the call. */
  readonly lend: (bytes: Uint8Array, call: (place: number) => unknown) => Uint8Array<ArrayBuffer>;
  /** The same for numbers of four bytes. */
  readonly floats: (numbers: readonly number[], call: (place: number) => unknown) => readonly number[];
  /** The same for that many numbers of eight bytes, all zero before the call. */
  readonly doubles: (count: number, call: (place: number) => unknown) => readonly number[];
  /** A copy of some of PDFium's memory. */
  readonly read: (place: number, length: number) => Uint8Array<ArrayBuffer>;
  /** The document as it now is, as a file. */
  readonly save: () => Uint8Array<ArrayBuffer>;
  readonly close: () => void;
}

/**
 * Starts PDFium and opens a PDF with it, each time in an instance of its own: what a damaged file does to it ends with
 * it. Undefined for what PDFium cannot open. The only files that know PDFium are this one and its neighbours of that name.
 */
export async function openInPdfium(
  bytes: Uint8Array,
  readPdfium: () => Promise<Uint8Array>,
): Promise<PdfiumDocument | undefined> {
  // Its five megabytes are loaded by those who redact, not by everybody who makes a dossier.
  const { init } = await import('@embedpdf/pdfium');
  const start = init as unknown as (options: {
    readonly wasmBinary: Uint8Array;
  }) => Promise<Instance & PdfiumCalls>;
  const calls = await start({ wasmBinary: await readPdfium() });
  calls.PDFiumExt_Init();
  const memory = calls.pdfium;
  const { malloc, free } = memory.wasmExports;
  const file = malloc(bytes.length);
  memory.HEAPU8.set(bytes, file);
  const document = calls.FPDF_LoadMemDocument(file, bytes.length, '');
  if (document === 0) return undefined;
  const read = (place: number, length: number): Uint8Array<ArrayBuffer> =>
    memory.HEAPU8.slice(place, place + length);
  const lend: PdfiumDocument['lend'] = (lent, call) => {
    const place = malloc(lent.length);
    memory.HEAPU8.set(lent, place);
    call(place);
    const after = read(place, lent.length);
    free(place);
    return after;
  };
  return {
    calls,
    document,
    pageCount: calls.FPDF_GetPageCount(document),
    lend,
    floats: (numbers, call) => [
      ...new Float32Array(lend(new Uint8Array(Float32Array.from(numbers).buffer), call).buffer),
    ],
    doubles: (count, call) => [...new Float64Array(lend(new Uint8Array(count * 8), call).buffer)],
    read,
    save() {
      const writer = calls.PDFiumExt_OpenFileWriter();
      calls.PDFiumExt_SaveAsCopy(document, writer);
      const length = calls.PDFiumExt_GetFileWriterSize(writer);
      const place = malloc(length);
      calls.PDFiumExt_GetFileWriterData(writer, place, length);
      const saved = read(place, length);
      free(place);
      calls.PDFiumExt_CloseFileWriter(writer);
      return saved;
    },
    close() {
      calls.FPDF_CloseDocument(document);
      free(file);
    },
  };
}
