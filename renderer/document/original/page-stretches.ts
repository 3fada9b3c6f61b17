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
