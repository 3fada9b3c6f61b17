import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { CopyObject } from './copy-objects.ts';
import type { ExhibitPage } from './exhibit.ts';
import type { Matrix, PageFrame } from './page-frame.ts';

/** How an original's page is put in place of a reserved one. */
export interface PagePlan {
  readonly page: ExhibitPage;
  readonly source: PDFPage;
  readonly target: PDFPage;
  /** The page as it will be shown, with its foot. */
  readonly frame: PageFrame;
  /** What turns a page that stands on its head; undefined for all others. */
  readonly turn: Matrix | undefined;
}

export interface TransplantContext {
  readonly into: PDFDocument;
  readonly copy: CopyObject;
  readonly plans: readonly PagePlan[];
}
