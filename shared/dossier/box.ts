import type { Anchor } from './composition.ts';
import type { TextLine } from './paragraph.ts';
import type { Color } from './style.ts';

/** A set line; `y` is its baseline. */
export interface LineItem {
  readonly type: 'line';
  readonly x: number;
  readonly y: number;
  readonly line: TextLine;
  readonly color: Color;
  /** Not to be seen, only found and copied: drawn as wide as what it stands over, `stretch` times its own width. */
  readonly hidden?: { readonly stretch: number };
}

/** `y` is its top; in points. */
export interface FilledBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something drawn on a page. Points from the page's left and from the top of what it stands in. */
export type Item<Target = Anchor> =
  | LineItem
  | {
      readonly type: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
      readonly color: Color;
      readonly isDotted: boolean;
    }
  | {
      /** Filled boxes, each by its place from `x` and `y`: the frame of a box to tick, the squares of a code. */
      readonly type: 'fill';
      readonly x: number;
      readonly y: number;
      readonly boxes: readonly FilledBox[];
      readonly color: Color;
    }
  | {
      readonly type: 'link';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly target: Target;
    };

/** A page's number, wanted before it is known: becomes a line when all pages stand. */
export interface PageNumberItem {
  readonly type: 'page-number';
  /** The edge it stands against, and on which side of it. */
  readonly edge: number;
  readonly isLeftEdge: boolean;
  readonly y: number;
  readonly target: Anchor;
  /** With it a range of pages, from the one where this is. */
  readonly since?: Anchor | undefined;
  readonly style: 'entryNumber' | 'fact';
}

/** A strip of a page that is never parted: a line of text, or what else stands side by side. */
export interface Box {
  readonly height: number;
  /** Room above, given up at the top of a page. */
  readonly spaceBefore: number;
  /** False where a page break would tear apart what belongs together. */
  readonly canBreakBefore: boolean;
  /** What stands above it once more where it opens a page: the head of its table. */
  readonly head?: readonly Box[] | undefined;
  readonly items: readonly (Item | PageNumberItem)[];
}

/** Where to draw and how: what every box-making function gets. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Where the baseline of a line lies under the top of its strip. */
export function baselineOf(leading: number, size: number): number {
  return leading / 2 + size * 0.36;
}

/** Forbids page breaks after the first and before the last line (widows and orphans), and before the first on demand. */
export function keepTogether(boxes: readonly Box[], canBreakBeforeFirst: boolean): readonly Box[] {
  return boxes.map((box, index) => {
    const isOrphanSide = index === 1;
    const isWidowSide = index === boxes.length - 1;
    const canBreakBefore = index === 0 ? canBreakBeforeFirst : !isOrphanSide && !isWidowSide;
    return { ...box, canBreakBefore };
  });
}
