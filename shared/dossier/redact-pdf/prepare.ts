import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { bookmarksOf, hangBookmarks, type OwnBookmark } from '../exhibits/bookmarks.ts';
import { destinationsOf } from '../exhibits/destinations.ts';
import { forgetUnused } from './forget-unused.ts';
import { withoutSought } from './hold.ts';
import { hushStrings } from './hush-strings.ts';
import { prepareNotes } from './prepare-notes.ts';
import type { Removed, Sought } from './redacted-pdf.ts';
import { stripDocument } from './strip-document.ts';

/**
 * Takes what is sought out of all that a document says beside its pages' content, and leaves nothing there that a dossier
 * has no use for. Changes the document it is given.
 */
export function prepareDocument(document: PDFDocument, sought: Sought): readonly Removed[] {
  const inBookmarks = rewriteBookmarks(document, sought);
  const inNotes = prepareNotes(document, sought);
  stripDocument(document);
  forgetUnused(document);
  const inStrings = hushStrings(document, sought);
  const removed: Removed[] = [
    { page: 0, from: 'bookmark', count: inBookmarks },
    { page: 0, from: 'hidden', count: inStrings },
    ...inNotes,
  ];
  return removed.filter(({ count }) => count > 0);
}

/** Bookmarks anew: their titles and the pages they lead to, nothing else that hung on them. */
function rewriteBookmarks(document: PDFDocument, sought: Sought): number {
  const bookmarks = bookmarksOf(document, destinationsOf(document));
  const { context, catalog } = document;
  const pages = document.getPages();
  catalog.delete(PDFName.of('Outlines'));
  if (bookmarks.length === 0) return 0;
  let count = 0;
  const root = context.register(context.obj({ Type: 'Outlines' }));
  hangBookmarks(bookmarks, root, {
    document,
    describe: (bookmark: OwnBookmark) => {
      const title = withoutSought(bookmark.title, sought);
      if (title !== bookmark.title) count += 1;
      const page = pages[bookmark.page] ?? pages[0];
      if (!page) throw new Error('A document without pages has a bookmark');
      return { title, page: page.ref };
    },
  });
  catalog.set(PDFName.of('Outlines'), root);
  return count;
}
