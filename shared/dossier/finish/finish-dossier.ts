import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { bookmarkReferences, hangBookmarks } from '../exhibits/bookmarks.ts';
import type { Exhibits } from '../exhibits/read-exhibits.ts';
import { transplant } from '../exhibits/transplant.ts';
import { bookmarkTitle, type LaidOutBookmark, type Layout } from '../layout.ts';
import { exhibitFoot } from '../style.ts';

export interface FinishContext {
  readonly layout: Layout;
  readonly exhibits: Exhibits;
  /** Stands before the number at the end of a bookmark: "p." */
  readonly pageLabel: string;
  /** Called before each original: the place to stop. */
  readonly beforeExhibit: () => Promise<void>;
}

/** Puts the originals' pages in place of those kept free, their bookmarks below those of their documents. */
export async function finishDossier(drawn: Uint8Array, context: FinishContext): Promise<Uint8Array> {
  const { layout, exhibits, pageLabel, beforeExhibit } = context;
  const document = await PDFDocument.load(drawn, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const pages = document.getPages();
  const references = bookmarkReferences(document);
  const flat = layout.bookmarks.flatMap(withChildren);
  for (const { part, document: owner, first, count } of layout.reserved) {
    await beforeExhibit();
    const exhibit = exhibits.get(owner);
    if (typeof exhibit !== 'object') throw new Error(`No pages were read for ${part}`);
    const targets = pages.slice(first - 1, first - 1 + count);
    transplant(exhibit, document, { targets, foot: exhibitFoot });
    // A section's bookmark goes where that of its first document goes: the later one is the document's own.
    const below = references[flat.findLastIndex(({ target }) => target === part)];
    if (!below) continue;
    hangBookmarks(exhibit.bookmarks, below, {
      document,
      describe: ({ title, page }) => {
        const target = targets[page];
        if (!target) throw new Error('A bookmark leads out of its original');
        return { title: bookmarkTitle(title, layout.nameOf(first + page), pageLabel), page: target.ref };
      },
    });
  }
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: true });
}

function withChildren(bookmark: LaidOutBookmark): LaidOutBookmark[] {
  return [bookmark, ...bookmark.children.flatMap(withChildren)];
}
