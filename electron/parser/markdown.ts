import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decodeText } from './charset.ts';
import { joinFindings, type Reading } from './found.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleFindings } from './title.ts';

/** Bare addresses need not become links here, where links become text again: a fifth of the time saved. */
const withoutBareLinks = { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } };

/** Reads Markdown (CommonMark with the tables, notes and task lists of GitHub) and its YAML front matter. */
export function parseMarkdown(bytes: Uint8Array): Reading {
  const { findings, rest } = readFrontMatter(decodeText(bytes));
  const tree = fromMarkdown(rest, {
    extensions: [gfm(), withoutBareLinks],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks = tidyBlocks(markdownBlocks(tree, rest));
  return { content: { blocks }, ...joinFindings(findings, titleFindings(blocks)) };
}
