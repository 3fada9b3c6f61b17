import type { LaidText } from '../../ui/pdf/open-pdf.ts';
import type { Stretch } from '../placed-note.ts';
import { runsOfStretch, type PageAnchors } from './page-anchors.ts';

/** A place on a page, as shares (0 to 1) of its width and height. */
export interface PageRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a stretch of the document's text is drawn on a page: a rectangle for each line of it, none where it is not. */
export function rectsOf(
  stretch: Stretch,
  { texts, anchors, bounds }: { texts: readonly LaidText[]; anchors: PageAnchors; bounds: DOMRect },
): readonly PageRect[] {
  return runsOfStretch(anchors, stretch).flatMap(({ run, from, to }) => {
    const node = texts[run]?.element.firstChild;
    if (!node) return [];
    const range = document.createRange();
    const length = node.nodeValue?.length ?? 0;
    range.setStart(node, Math.min(from, length));
    range.setEnd(node, Math.min(to, length));
    return Array.from(range.getClientRects(), (rect) => ({
      x: (rect.left - bounds.left) / bounds.width,
      y: (rect.top - bounds.top) / bounds.height,
      width: rect.width / bounds.width,
      height: rect.height / bounds.height,
    }));
  });
}
