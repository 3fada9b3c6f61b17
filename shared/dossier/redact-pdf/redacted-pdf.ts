import type { TextLayer } from '../../model/recognition.ts';
import type { QpdfPlace } from '../finish/qpdf.ts';

/** Where in a text something stands that must go, in UTF-16 units; `end` is the first that stays. */
export interface SoughtPlace {
  readonly start: number;
  readonly end: number;
}

/** What must go: a name finder, or whatever finds terms and passages in a text. Called with many texts, often. */
export interface Sought {
  find(text: string): readonly SoughtPlace[];
}

/** The original to redact: the PDF as it is in the archive, and the words read from its pictures, where there are any. */
export interface ExhibitToRedact {
  readonly bytes: Uint8Array;
  readonly layer?: TextLayer | undefined;
}

export interface RedactionTools {
  readonly qpdf: QpdfPlace;
  /** The bytes of `@embedpdf/pdfium/dist/pdfium.wasm`. */
  readonly readPdfium: () => Promise<Uint8Array>;
  /** The pages' texts as another program reads them. A page where something is left by its reading becomes a picture. */
  readonly readTexts?: ((bytes: Uint8Array) => Promise<readonly string[]>) | undefined;
  /** Lets the host breathe between pages. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Aborting ends the work at the next page, by throwing the signal's reason. */
  readonly signal?: { throwIfAborted(): void } | undefined;
}

/**
 * What kind of thing was taken out: words of a page's text, words of a picture (black in its pixels), text hidden in
 * patterns, masks and glyphs, links, remarks and form fields, bookmarks.
 */
type RemovedFrom = 'text' | 'picture' | 'hidden' | 'link' | 'remark' | 'bookmark';

export interface Removed {
  /** 1..n; 0 for what belongs to the document as a whole. */
  readonly page: number;
  readonly from: RemovedFrom;
  /** How often something sought was found there. */
  readonly count: number;
}

export interface RedactedPdf {
  readonly bytes: Uint8Array;
  /** The words read from pictures without those that must go. */
  readonly layer: TextLayer | undefined;
  /** In the order of pages. Empty when nothing sought was found; the bytes are cleaned all the same. */
  readonly removed: readonly Removed[];
  /** Pages (1..n) that stand as pictures with their other words behind them, since nothing less was safe. */
  readonly flattened: readonly number[];
  /** Pages (1..n) that show pictures, or letters nobody can read back, of which no words are known: look at them. */
  readonly unread: readonly number[];
}
