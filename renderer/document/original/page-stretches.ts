import { blockStarts, blockText, type Content } from '../../../shared/model/content.ts';
import type { SealedStretch } from './page-anchors.ts';

/** The text that a page may show: its own blocks, and the last of the page before, which may go on on it. */
export function pageStretches(content: Content, page: number): readonly SealedStretch[] {
  const starts = blockStarts(content);
  const stretches = content.blocks.map((block, index) => ({
    page: block.page,
    offset: starts[index] ?? 0,
    text: blockText(block),
  }));
  const before = stretches.findLast((each) => each.page !== undefined && each.page < page);
  const own = stretches.filter((each) => each.page === page);
  return before ? [before, ...own] : own;
}

/** The page of the original on which a place of the text begins, as far as its blocks tell; 1 where none does. */
export function pageOfPlace(content: Content, place: number): number {
  const starts = blockStarts(content);
  const index = starts.findLastIndex((start) => start <= place);
  return content.blocks.slice(0, index + 1).findLast(({ page }) => page !== undefined)?.page ?? 1;
}
