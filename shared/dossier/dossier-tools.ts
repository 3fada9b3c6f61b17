import type { DocumentId } from '../model/ids.ts';
import type { QpdfPlace } from './finish/qpdf.ts';

/**
 * The steps from content to a file that was looked over, in their order. `done` and `total` count documents in the first,
 * pages in the second. The build itself ends with `write`; `check` is told by whoever checks what was built.
 */
export type DossierPhase = 'layout' | 'draw' | 'write' | 'check';

export interface DossierProgress {
  readonly phase: DossierPhase;
  readonly done: number;
  readonly total: number;
}

/** The first frame of a picture. */
export interface UnfoldedPicture {
  readonly png: Uint8Array;
  /** How many the file shows one after the other. */
  readonly frames: number;
}

/** What the build needs from the machine it runs on: the command line reads files, the worker fetches. */
export interface DossierTools {
  /** The bytes of a file of `resources/fonts`, by its name. */
  readonly readFont: (file: string) => Promise<Uint8Array>;
  /** The bytes of `harfbuzzjs/dist/harfbuzz-subset.wasm`. (HarfBuzz proper loads itself.) */
  readonly readSubsetter: () => Promise<Uint8Array>;
  /** The bytes of a file of `pdfjs-dist/standard_fonts`, by its name. */
  readonly readSubstitute: (file: string) => Promise<Uint8Array>;
  /** A document's original, bit for bit. */
  readonly readOriginal: (document: DocumentId) => Promise<Uint8Array>;
  /**
   * The original as a PNG, where it is a picture that only browsers read (WebP, GIF, BMP); null where nothing comes of it.
   * Such bytes are unfolded in a process that may die of them, never where a dossier is made.
   */
  readonly unfoldPicture: (document: DocumentId) => Promise<UnfoldedPicture | null>;
  /** The bytes of `@embedpdf/pdfium/dist/pdfium.wasm`. */
  readonly readPdfium: () => Promise<Uint8Array>;
  /** Where the program lies that mends, checks and encrypts PDF files. */
  readonly qpdf: QpdfPlace;
  /** Asked of whoever opens the PDF, which is then locked with AES-256; the same dossier then differs in its bytes. */
  readonly password?: string | undefined;
  /** Lets the host breathe between steps: draw its progress, hear that it should stop. */
  readonly pause?: () => Promise<void>;
  readonly onProgress?: ((progress: DossierProgress) => void) | undefined;
  /** Aborting ends the build at the next document or page, by throwing the signal's reason. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted(): void } | undefined;
}
