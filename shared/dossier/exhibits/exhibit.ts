import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PageNotes } from './page-notes.ts';
import type { OwnBookmark } from './bookmarks.ts';
import type { LeftOut } from './left-out.ts';
import type { PageFrame } from './page-frame.ts';
import type { RedactedPdf } from '../redact-pdf/redacted-pdf.ts';

/** A page of an original, ready to be put into the dossier. */
export interface ExhibitPage {
  readonly frame: PageFrame;
  readonly notes: PageNotes;
}

/** An original that will stand in the dossier page by page. */
export interface Exhibit {
  readonly document: PDFDocument;
  readonly pages: readonly ExhibitPage[];
  readonly bookmarks: readonly OwnBookmark[];
  readonly leftOut: LeftOut;
  readonly isMended: boolean;
  /** How many pictures the file shows one after the other, of which the first stands here. */
  readonly frames?: number | undefined;
  /** What was taken out, where anything was looked for; `document` is then the redacted copy. */
  readonly redaction?: Redaction | undefined;
}

/** What became of an original in which something was looked for. */
interface Redaction extends Omit<RedactedPdf, 'bytes'> {
  /** True where the pages are those of a copy, without what was found. */
  readonly isCopy: boolean;
}
