import { blockStarts, blockText, type Content } from '../../../shared/model/content.ts';
import type { Marker } from '../../../shared/search/marks.ts';

/** A hit in a document's text, and the page on which its block begins. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** Some words around it, and where it stands in them. */
  readonly around: string;
  readonly at: readonly [start: number, end: number];
}

/** Words shown before and behind a hit. */
const aroundLength = 40;

/** All hits of a search in a text, in its order. */
export function textHits(content: Content, marker: Marker | null): readonly TextHit[] {
  if (!marker) return [];
  const starts = blockStarts(content);
  let page = 1;
  return content.blocks.flatMap((block, index) => {
    page = block.page ?? page;
    const text = blockText(block);
    const offset = starts[index] ?? 0;
    const on = page;
    return marker(text).map(([start, end]) => {
      const from = Math.max(0, start - aroundLength);
      return {
        start: offset + start,
        end: offset + end,
        page: on,
        around: text.slice(from, end + aroundLength),
        at: [start - from, end - from] as const,
      };
    });
  });
}
