import type { DocumentId } from '../model/ids.ts';
import type { Direction } from './bidi.ts';
import type { Box, Item, PageNumberItem } from './box.ts';
import {
  lastPage,
  type Anchor,
  type Bookmark,
  type Composition,
  type Flow,
  type Part,
  type ReservedPage,
} from './composition.ts';
import { flowBoxes } from './flow-boxes.ts';
import { folio, partHeader, setNumber } from './furniture.ts';
import { noteAnchor } from './compose-reader-notes.ts';
import { marginNumbers } from './highlight/margin-numbers.ts';
import { pageLabelRanges, pageName, type PageLabelRange } from './numbering.ts';
import { paginate } from './paginate.ts';
import { reservedPage } from './reserved-pages.ts';
import type { Typesetter } from './shape.ts';
import { page, styles, textHeight, textWidth } from './style.ts';

/** A page as it will be drawn; links name the number of the page they go to. */
export interface LaidOutPage {
  /** In points: A4, or what an original's page asks for. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item<number>[];
}

export interface LaidOutBookmark {
  readonly title: string;
  readonly page: number;
  readonly target: Anchor;
  readonly children: readonly LaidOutBookmark[];
}

/** Pages kept free for those of an original. */
interface ReservedPlace {
  /** The part they stand in. */
  readonly part: Anchor;
  /** Whose original it is. */
  readonly document: string;
  /** The number of the first. */
  readonly first: number;
  readonly count: number;
}

/** The pages a document stands on, from 1 in the file; its text and its original each have their own. */
interface DocumentPages {
  readonly document: DocumentId;
  readonly first: number;
  readonly last: number;
}

/** Every page and every page number, before anything is drawn. */
export interface Layout {
  readonly pages: readonly LaidOutPage[];
  /** What a viewer shows as the pages' numbers: what is printed on them. */
  readonly labels: readonly PageLabelRange[];
  /** What is printed on a page, by its place in the file, from 1. */
  readonly nameOf: (place: number) => string;
  readonly bookmarks: readonly LaidOutBookmark[];
  readonly reserved: readonly ReservedPlace[];
  readonly documents: readonly DocumentPages[];
}

export interface LayoutContext {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly typesetter: Typesetter;
  /** Stands before the number at the end of a bookmark: "p." */
  readonly pageLabel: string;
  /** The number of the first page (a later volume, a supplement): 1 unless said otherwise. */
  readonly firstPage?: number;
  /** Set before every page number; none unless said otherwise. */
  readonly bates?: string;
  /** False for a sheet that needs none: true unless said otherwise. */
  readonly hasFolio?: boolean;
  /** Called before each part with its index: the place to report progress and to stop. */
  readonly beforePart: (index: number) => Promise<void>;
}

/** Lays out one part after the other, each beginning on a new page, then fills in the page numbers. */
export async function layOutDossier(composition: Composition, context: LayoutContext): Promise<Layout> {
  const pages: UnnumberedPage[] = [];
  const reserved: ReservedPlace[] = [];
  const documents: DocumentPages[] = [];
  const places = new Map<Anchor, number>();
  const { typesetter, direction } = context;
  for (const [index, part] of composition.parts.entries()) {
    await context.beforePart(index);
    places.set(part.anchor, pages.length + 1);
    const header = partHeader(part, context);
    for (const items of layOutPart(part, context)) {
      const beside = marginNumbers(items, { typesetter, isMirrored: direction === 'rtl' });
      for (const number of beside.flatMap(({ numbers: begun }) => begun))
        places.set(noteAnchor(number), pages.length + 1);
      pages.push({ header, items: [...items, ...beside.map(({ item }) => item)] });
    }
    if (part.reserved) {
      const { document, pages: free } = part.reserved;
      reserved.push({ part: part.anchor, document, first: pages.length + 1, count: free.length });
      pages.push(...free.map((page) => ({ free: page })));
    }
    const first = places.get(part.anchor) ?? 1;
    if (part.document) documents.push({ document: part.document, first, last: pages.length });
  }
  places.set(lastPage, pages.length);
  const { firstPage = 1, bates = '' } = context;
  const numbers: Numbers = { places, nameOf: (place) => pageName(place + firstPage - 1, bates) };
  return {
    pages: pages.map((unnumbered, index) => numberPage(unnumbered, index + 1, { numbers, context })),
    labels: pageLabelRanges({ first: firstPage, count: pages.length }, bates),
    nameOf: numbers.nameOf,
    bookmarks: composition.bookmarks.map((bookmark) => resolveBookmark(bookmark, numbers, context.pageLabel)),
    reserved,
    documents,
  };
}

/** A page before all page numbers are known: one of ours, or one kept free. */
type UnnumberedPage =
  | {
      readonly header: readonly Item<number>[];
      readonly items: readonly (Item | PageNumberItem)[];
    }
  | { readonly free: ReservedPage };

function numberPage(
  unnumbered: UnnumberedPage,
  place: number,
  { numbers, context }: { readonly numbers: Numbers; readonly context: LayoutContext },
): LaidOutPage {
  const { typesetter, hasFolio = true } = context;
  const name = numbers.nameOf(place);
  if ('free' in unnumbered) return reservedPage(unnumbered.free, name, typesetter);
  const { header, items } = unnumbered;
  return {
    width: page.width,
    height: page.height,
    items: [
      ...header,
      ...items.map((item) => resolve(item, numbers, typesetter)),
      ...(hasFolio ? [folio(name, typesetter)] : []),
    ],
  };
}

function layOutPart(part: Part, context: LayoutContext): readonly (readonly (Item | PageNumberItem)[])[] {
  const boxes = partBoxes(part.flows, context);
  const pages = paginate(boxes, textHeight).map((placed) =>
    placed.flatMap(({ box, y }) => box.items.map((item) => ({ ...item, y: item.y + y + page.top }))),
  );
  return pages.length > 0 ? pages : [[]];
}

function partBoxes(flows: readonly Flow[], layout: LayoutContext): readonly Box[] {
  const { typesetter, direction, bates = '' } = layout;
  const widest = setNumber(pageName(99999, bates), 'entryNumber', typesetter).width;
  const context = { typesetter, direction, numberWidth: widest, column: { x: page.side, width: textWidth } };
  return flows.flatMap((flow, index) => {
    const before = flows[index - 1];
    const followsHeading = before?.type === 'text' && before.keepsWithNext === true;
    const followsSectionEntry = before?.type === 'entry' && before.isSection;
    return flowBoxes(flow, !followsHeading && !followsSectionEntry, context);
  });
}

/** Where everything is, as the page of the file, from 1; and what is printed on that page. */
interface Numbers {
  readonly places: ReadonlyMap<Anchor, number>;
  readonly nameOf: (place: number) => string;
}

function resolve(
  item: Item | PageNumberItem,
  { places, nameOf }: Numbers,
  typesetter: Typesetter,
): Item<number> {
  if (item.type === 'link') return { ...item, target: placeOf(item.target, places) };
  if (item.type !== 'page-number') return item;
  const name = nameOf(placeOf(item.target, places));
  const range = item.since === undefined ? '' : `${nameOf(placeOf(item.since, places))}–`;
  const line = setNumber(range + name, item.style, typesetter);
  const x = item.isLeftEdge ? item.edge : item.edge - line.width;
  return { type: 'line', x, y: item.y, line, color: styles[item.style].color };
}

function placeOf(target: Anchor, places: ReadonlyMap<Anchor, number>): number {
  const number = places.get(target);
  // A link to a page that is not there damages the file in silence: never let one through.
  if (number === undefined) throw new Error(`Nothing in the dossier is called ${target}`);
  return number;
}

/** A bookmark ends in the number of its page, so that a list of bookmarks can be printed and still used. */
export function bookmarkTitle(title: string, name: string, pageLabel: string): string {
  return `${title} [${pageLabel} ${name}]`;
}

function resolveBookmark(
  { title, target, children }: Bookmark,
  numbers: Numbers,
  pageLabel: string,
): LaidOutBookmark {
  const place = placeOf(target, numbers.places);
  return {
    title: bookmarkTitle(title, numbers.nameOf(place), pageLabel),
    page: place,
    target,
    children: children.map((child) => resolveBookmark(child, numbers, pageLabel)),
  };
}
