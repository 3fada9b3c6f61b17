import type { DocumentId } from '../model/ids.ts';
import { drawFile, type LaidOutFile } from './build-dossier.ts';
import type { DossierTools } from './dossier-tools.ts';
import type { Layout } from './layout.ts';
import type { PreparedContent } from './prepare.ts';

/** Which pages to show: from the document's first on, or from the cover where none is named. */
export interface PreviewWish {
  readonly document: DocumentId | null;
  /** At most so many pages. */
  readonly most: number;
}

/** Some pages of a dossier as they would look. */
export interface DossierPreview {
  /** A PDF without links and bookmarks. It may hold more: an original is drawn whole. */
  readonly bytes: Uint8Array;
  /** How many pages of that PDF stand before those to be shown. */
  readonly before: number;
  /** What is printed on the pages to be shown. */
  readonly names: readonly string[];
}

/** Whether the document asked for stands in this file of the dossier. */
export function showsWish({ sections }: PreparedContent, { document }: PreviewWish): boolean {
  return sections.some(({ documents }) => documents.some(({ record }) => record.id === document));
}

/** Draws the pages wished for out of a file that was laid out whole, so that every number on them is right. */
export async function drawPreview(
  content: PreparedContent,
  { laid, wish }: { readonly laid: LaidOutFile; readonly wish: PreviewWish },
  tools: DossierTools,
): Promise<DossierPreview> {
  const { layout } = laid;
  const begin = (layout.documents.find(({ document }) => document === wish.document)?.first ?? 1) - 1;
  const end = Math.min(layout.pages.length, begin + wish.most);
  const extract = extractOf(layout, withWholeOriginals(layout, begin, end));
  const { bytes } = await drawFile(content, { ...laid, layout: extract.layout }, tools);
  const names = Array.from({ length: end - begin }, (_, index) => layout.nameOf(begin + index + 1));
  return { bytes, before: begin - extract.from, names };
}

interface Stretch {
  /** From 0. */
  readonly from: number;
  /** The first that no longer belongs to it. */
  readonly to: number;
}

/** Originals can only be put in whole. */
function withWholeOriginals({ reserved }: Layout, begin: number, end: number): Stretch {
  let [from, to] = [begin, end];
  for (const { first, count } of reserved) {
    if (first - 1 >= end || first - 1 + count <= begin) continue;
    from = Math.min(from, first - 1);
    to = Math.max(to, first - 1 + count);
  }
  return { from, to };
}

/** A layout of these pages alone; what would lead out of them is left out. */
function extractOf(
  { pages, nameOf, reserved }: Layout,
  { from, to }: Stretch,
): Stretch & { readonly layout: Layout } {
  const layout: Layout = {
    pages: pages
      .slice(from, to)
      .map((page) => ({ ...page, items: page.items.filter(({ type }) => type !== 'link') })),
    labels: [],
    nameOf: (place) => nameOf(place + from),
    bookmarks: [],
    reserved: reserved
      .filter(({ first, count }) => first - 1 >= from && first - 1 + count <= to)
      .map((place) => ({ ...place, first: place.first - from })),
    documents: [],
  };
  return { from, to, layout };
}
