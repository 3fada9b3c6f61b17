import { decodeText } from './charset.ts';
import type { Reading } from './found.ts';
import { textParagraphs } from './text-paragraphs.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleFindings } from './title.ts';

/** Reads plain text in any charset as paragraphs; its title is its first line, if that is short. */
export function parseText(bytes: Uint8Array): Reading {
  const paragraphs = textParagraphs(decodeText(bytes));
  const blocks = tidyBlocks(paragraphs.map((text) => ({ type: 'paragraph', text })));
  return { content: { blocks }, ...titleFindings(blocks) };
}
