import type { Block } from '../../shared/model/content.ts';
import { foundIn, type Findings } from './found.ts';
import { tidyText } from './tidy-blocks.ts';

/** The longest line that still reads as a title, in UTF-16 units. */
const longestTitle = 200;

/** A heading with more blocks before it heads a part of the text, not all of it. */
const mostBefore = 10;

/** A title as it may stand in a record, or nothing where there is none to speak of. */
export function titleOf(text: string | null | undefined): string | undefined {
  const title = tidyText(text ?? '');
  if (!/[\p{L}\p{N}]/u.test(title)) return undefined;
  return title.length > 2 * longestTitle ? `${title.slice(0, 2 * longestTitle).toWellFormed()}…` : title;
}

/** The title that a text shows at its head, with where it stands; nothing found where there is none to speak of. */
export function titleFindings(blocks: readonly Block[]): Findings {
  const title = titleOfBlocks(blocks);
  const isHeading = blocks.some((block) => block.type === 'heading' && titleOf(block.text) === title);
  return foundIn({ source: 'text-head', sureness: isHeading ? 'derived' : 'guessed' }, { title });
}

/** The first heading of the highest rank, else the first line if it is short enough to be a title. */
export function titleOfBlocks(blocks: readonly Block[]): string | undefined {
  const headings = blocks.slice(0, mostBefore).filter((block) => block.type === 'heading');
  const highest = Math.min(...headings.map((heading) => heading.level));
  const heading = headings.find((each) => each.level === highest);
  if (heading && heading.text.length <= longestTitle) return titleOf(heading.text);
  const first = blocks[0];
  if (!first || first.type === 'table') return undefined;
  return first.text.length <= longestTitle ? titleOf(first.text) : undefined;
}
