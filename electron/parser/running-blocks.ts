import type { Block } from '../../shared/model/content.ts';

/** `Page 2 of 10`, `- 3 -`: they say nothing of the document. */
const pageNumber =
  /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]+)?\d+(?:[^\p{L}\p{N}]+(?:\p{L}+[^\p{L}\p{N}]+)?\d+)?[^\p{L}\p{N}]*$/u;

/**
 * What stands at the head and foot of the pages, once: often the court, the number, or “draft”. A document that says the
 * same in its text says it there.
 */
export function runningBlocks(paragraphs: readonly string[], text: string): Block[] {
  const wanted = paragraphs.filter((each) => each !== '' && !pageNumber.test(each) && !text.includes(each));
  return [...new Set(wanted)].map((each) => ({ type: 'paragraph', text: each }));
}
