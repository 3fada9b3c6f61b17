import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { ExhibitFault } from '../exhibit-sheets.ts';
import type { QpdfPlace } from '../finish/qpdf.ts';
import { bookmarksOf } from './bookmarks.ts';
import { destinationsOf } from './destinations.ts';
import type { Exhibit } from './exhibit.ts';
import { frameOf } from './frame-of.ts';
import { addLeftOut, nothingLeftOut, type LeftOut } from './left-out.ts';
import { nameTree } from './name-tree.ts';
import { openExhibit } from './open-exhibit.ts';
import type { Rotation } from './page-frame.ts';
import { notesOf } from './page-notes.ts';
import { dictOf, nameOf } from './pdf-values.ts';

/** By how many degrees a page (1..n) must be turned to stand upright. */
export type TurnedPages = ReadonlyMap<number, Rotation>;

/** Reads a PDF as an exhibit: its pages' sizes and links, its bookmarks, and what of it cannot come along. */
export async function readPdfExhibit(
  bytes: Uint8Array,
  turned: TurnedPages,
  place: QpdfPlace,
): Promise<Exhibit | ExhibitFault> {
  const opened = await openExhibit(bytes, place);
  if (typeof opened === 'string') return opened;
  const { document, isMended } = opened;
  try {
    const findDestination = destinationsOf(document);
    const pages = document.getPages().map((page, index) => ({
      frame: frameOf(page, turned.get(index + 1) ?? 0),
      notes: notesOf(page, findDestination),
    }));
    const bookmarks = bookmarksOf(document, findDestination);
    const leftOut = pages.reduce((sum, { notes }) => addLeftOut(sum, notes.leftOut), ofDocument(document));
    return { document, pages, bookmarks, leftOut, isMended };
  } catch {
    // What stands where something else should: a damage that shows only when it is looked at.
    return 'damaged';
  }
}

/** What belongs to the document as a whole. */
function ofDocument({ catalog }: PDFDocument): LeftOut {
  const names = dictOf(catalog, 'Names');
  const scripts = countNames(names && dictOf(names, 'JavaScript'));
  const attachments = countNames(names && dictOf(names, 'EmbeddedFiles'));
  const opening = dictOf(catalog, 'OpenAction');
  const opens = opening && nameOf(opening, 'S');
  const isScript = opens === 'JavaScript';
  const isAction = opens !== undefined && opens !== 'GoTo' && !isScript;
  const triggers = dictOf(catalog, 'AA')?.keys().length ?? 0;
  return {
    ...nothingLeftOut,
    scripts: scripts + triggers + (isScript ? 1 : 0),
    attachments,
    actions: isAction ? 1 : 0,
  };
}

function countNames(tree: PDFDict | undefined): number {
  return [...nameTree(tree)].length;
}
