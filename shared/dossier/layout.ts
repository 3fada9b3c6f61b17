import type { Direction } from './bidi.ts';
import type { Box, Item, PageNumberItem } from './box.ts';
import {
  lastPage,
  type Anchor,
  type Bookmark,
  type Composition,
  type Flow,
  type Part,
} from './composition.ts';
import { flowBoxes } from './flow-boxes.ts';
import { folio, partHeader, setNumber, type FurnitureContext } from './furniture.ts';
import { paginate } from './paginate.ts';
import type { Typesetter } from './shape.ts';
import { page, styles, textHeight, textWidth } from './style.ts';

/** A page as it will be drawn; links name the number of the page they go to. */
interface LaidOutPage {
  readonly items: readonly Item<number>[];
}

export interface LaidOutBookmark {
  readonly title: string;
  readonly page: number;
  readonly children: readonly LaidOutBookmark[];
}

/** Every page and every page number, before anything is drawn. */
export interface Layout {
  readonly pages: readonly LaidOutPage[];
  readonly bookmarks: readonly LaidOutBookmark[];
}

export interface LayoutContext {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly typesetter: Typesetter;
  /** Stands before the number at the end of a bookmark: "p." */
  readonly pageLabel: string;
  /** False for a sheet that needs none: true unless said otherwise. */
  readonly hasFolio?: boolean;
  /** Called before each part with its index: the place to report progress and to stop. */
  readonly beforePart: (index: number) => Promise<void>;
}

/** Lays out one part after the other, each beginning on a new page, then fills in the page numbers. */
export async function layOutDossier(composition: Composition, context: LayoutContext): Promise<Layout> {
  const pages: (readonly (Item | PageNumberItem)[])[] = [];
  const headers: (readonly Item<number>[])[] = [];
  const places = new Map<Anchor, number>();
  for (const [index, part] of composition.parts.entries()) {
    await context.beforePart(index);
    places.set(part.anchor, pages.length + 1);
    const header = partHeader(part, context);
    for (const items of layOutPart(part, context)) {
      pages.push(items);
      headers.push(header);
    }
  }
  places.set(lastPage, pages.length);
  const { typesetter, hasFolio = true } = context;
  return {
    pages: pages.map((items, index) => ({
      items: [
        ...(headers[index] ?? []),
        ...items.map((item) => resolve(item, places, typesetter)),
        ...(hasFolio ? [folio(index + 1, typesetter)] : []),
      ],
    })),
    bookmarks: composition.bookmarks.map((bookmark) => resolveBookmark(bookmark, places, context.pageLabel)),
  };
}

function layOutPart(part: Part, context: FurnitureContext): readonly (readonly (Item | PageNumberItem)[])[] {
  const boxes = partBoxes(part.flows, context);
  const pages = paginate(boxes, textHeight).map((placed) =>
    placed.flatMap(({ box, y }) => box.items.map((item) => ({ ...item, y: item.y + y + page.top }))),
  );
  return pages.length > 0 ? pages : [[]];
}

function partBoxes(flows: readonly Flow[], { typesetter, direction }: FurnitureContext): readonly Box[] {
  const context = { typesetter, direction, column: { x: page.side, width: textWidth } };
  return flows.flatMap((flow, index) => {
    const before = flows[index - 1];
    const followsHeading = before?.type === 'text' && before.keepsWithNext === true;
    const followsSectionEntry = before?.type === 'entry' && before.isSection;
    return flowBoxes(flow, !followsHeading && !followsSectionEntry, context);
  });
}

function resolve(
  item: Item | PageNumberItem,
  places: ReadonlyMap<Anchor, number>,
  typesetter: Typesetter,
): Item<number> {
  if (item.type === 'link') return { ...item, target: placeOf(item.target, places) };
  if (item.type !== 'page-number') return item;
  const line = setNumber(placeOf(item.target, places), item.style, typesetter);
  const x = item.isLeftEdge ? item.edge : item.edge - line.width;
  return { type: 'line', x, y: item.y, line, color: styles[item.style].color };
}

function placeOf(target: Anchor, places: ReadonlyMap<Anchor, number>): number {
  const number = places.get(target);
  // A link to a page that is not there damages the file in silence: never let one through.
  if (number === undefined) throw new Error(`Nothing in the dossier is called ${target}`);
  return number;
}

function resolveBookmark(
  { title, target, children }: Bookmark,
  places: ReadonlyMap<Anchor, number>,
  pageLabel: string,
): LaidOutBookmark {
  const number = placeOf(target, places);
  return {
    title: `${title} [${pageLabel} ${number}]`,
    page: number,
    children: children.map((child) => resolveBookmark(child, places, pageLabel)),
  };
}
