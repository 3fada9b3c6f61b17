import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PageNotes } from './page-notes.ts';
import type { OwnBookmark } from './bookmarks.ts';
import type { LeftOut } from './left-out.ts';
import type { PageFrame } from './page-frame.ts';

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
}
