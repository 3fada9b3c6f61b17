import { bookmarkReferences, hangBookmarks } from '../exhibits/bookmarks.ts';
import type { Exhibits } from '../exhibits/read-exhibits.ts';
import { loadPdf } from '../exhibits/load-pdf.ts';
import { substituteFonts, type SubstitutedFonts } from '../exhibits/substitute-fonts.ts';
import { transplant } from '../exhibits/transplant.ts';
import { bookmarkTitle, type LaidOutBookmark, type Layout } from '../layout.ts';
import { exhibitFoot } from '../style.ts';

export interface FinishContext {
  readonly layout: Layout;
  readonly exhibits: Exhibits;
  /** Stands before the number at the end of a bookmark: "p." */
  readonly pageLabel: string;
  /** The bytes of a standard font by its file's name. */
  readonly readFont: (file: string) => Promise<Uint8Array>;
  /** Called before each original: the place to stop. */
  readonly beforeExhibit: () => Promise<void>;
}

export interface FinishedDossier {
  readonly bytes: Uint8Array;
  readonly fonts: SubstitutedFonts;
}

/** Puts the originals' pages in place of those kept free, their bookmarks below those of their documents. */
export async function finishDossier(drawn: Uint8Array, context: FinishContext): Promise<FinishedDossier> {
  const { layout, exhibits, pageLabel, readFont, beforeExhibit } = context;
  const document = await loadPdf(drawn);
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
  const fonts = await substituteFonts(document, readFont);
  const bytes = await document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    useObjectStreams: true,
  });
  return { bytes, fonts };
}

function withChildren(bookmark: LaidOutBookmark): LaidOutBookmark[] {
  return [bookmark, ...bookmark.children.flatMap(withChildren)];
}
