import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { FindDestination } from './destinations.ts';
import { dictOf, textOf, valueOf } from './pdf-values.ts';

/** A bookmark of an original; `page` counts from 0 in the original. */
export interface OwnBookmark {
  readonly title: string;
  readonly page: number;
  readonly children: readonly OwnBookmark[];
}

/** Deeper trees are damaged or hostile. */
const deepest = 24;

/** The bookmarks of an original. One that leads nowhere gets the page of the one before it: its title still orders. */
export function bookmarksOf(document: PDFDocument, findDestination: FindDestination): readonly OwnBookmark[] {
  const seen = new Set<PDFDict>();
  let last = 0;
  const siblings = (first: PDFDict | undefined, depth: number): OwnBookmark[] => {
    const found: OwnBookmark[] = [];
    for (let item = first; item && !seen.has(item); item = dictOf(item, 'Next')) {
      seen.add(item);
      last = findDestination(item)?.page ?? last;
      const title = (textOf(valueOf(item, 'Title')) ?? '').replace(/\p{Cc}+/gu, ' ').trim();
      const page = last;
      const children = depth < deepest ? siblings(dictOf(item, 'First'), depth + 1) : [];
      found.push({ title, page, children });
    }
    return found;
  };
  const root = dictOf(document.catalog, 'Outlines');
  return root ? siblings(dictOf(root, 'First'), 0) : [];
}

/** Writes bookmarks below one that is there already, closed. */
export function hangBookmarks(
  bookmarks: readonly OwnBookmark[],
  below: PDFRef,
  { document, describe }: HangContext,
): void {
  const { context } = document;
  const parent = context.lookup(below, PDFDict);
  const references = bookmarks.map(() => context.nextRef());
  for (const [index, reference] of references.entries()) {
    const bookmark = bookmarks[index];
    if (!bookmark) continue;
    const { title, page } = describe(bookmark);
    const item = context.obj({ Parent: below, Dest: [page, 'XYZ', null, null, null] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title.toWellFormed()));
    const [before, after] = [references[index - 1], references[index + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    context.assign(reference, item);
    hangBookmarks(bookmark.children, reference, { document, describe });
  }
  const [first, last] = [references[0], references.at(-1)];
  if (!first || !last) return;
  parent.set(PDFName.of('First'), first);
  parent.set(PDFName.of('Last'), last);
  // Negative: closed.
  parent.set(PDFName.of('Count'), PDFNumber.of(-references.length));
}

export interface HangContext {
  readonly document: PDFDocument;
  /** The title and the page of the dossier that a bookmark of an original gets. */
  readonly describe: (bookmark: OwnBookmark) => { readonly title: string; readonly page: PDFRef };
}

/** Every bookmark of a document in the order in which they stand, those below one right after it. */
export function bookmarkReferences(document: PDFDocument): readonly PDFRef[] {
  const found: PDFRef[] = [];
  const { context } = document;
  const walk = (first: PDFRef | undefined): void => {
    for (let at = first; at;) {
      found.push(at);
      const item: PDFDict = context.lookup(at, PDFDict);
      walk(referenceOf(item, 'First'));
      at = referenceOf(item, 'Next');
    }
  };
  const root = dictOf(document.catalog, 'Outlines');
  if (root) walk(referenceOf(root, 'First'));
  return found;
}

function referenceOf(item: PDFDict, name: string): PDFRef | undefined {
  const value = item.get(PDFName.of(name));
  return value && 'objectNumber' in value ? (value as PDFRef) : undefined;
}
