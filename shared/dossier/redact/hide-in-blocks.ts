import { blockText, plainText, type Block } from '../../model/content.ts';
import type { NameFinder } from '../names/name-finder.ts';
import { mapBlock } from './map-block.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Blocks with everything that is found replaced, over the ends of blocks and of a table's cells too: there the
 * replacement stands in the first, and the rest is taken away.
 */
export function hideInBlocks(blocks: readonly Block[], finder: NameFinder): Block[] {
  const found = finder.find(plainText({ blocks: [...blocks] }));
  if (found.length === 0) return [...blocks];
  let offset = 0;
  return blocks.map((block) => {
    const begin = offset;
    const { length } = blockText(block);
    offset += length + 1;
    const own = found
      .filter(({ start, end }) => start < begin + length && end > begin)
      .map(({ start, end, pseudonym }) => ({
        start: start - begin,
        end: end - begin,
        // What began in an earlier block was replaced there.
        text: start < begin ? '' : pseudonym,
      }));
    return own.length === 0 ? block : mapBlock(block, (each, from) => hideInText(each, from, own));
  });
}

/** `from` is where the text begins in its block. */
function hideInText(text: string, from: number, found: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of found) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    if (first >= last) continue;
    result += text.slice(done, first) + (start >= from ? replacement : '');
    done = last;
  }
  return result + text.slice(done);
}
