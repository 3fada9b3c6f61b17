import type { Block } from '../../shared/model/content.ts';

/** A block longer than this, in UTF-16 units, is cut at a space: nobody wrote it as one paragraph. */
const longestBlock = 50_000;

/**
 * Signs that nobody sees and every search stumbles over: controls (white space apart), soft hyphens, stray byte order
 * marks, anchors of what is not text, noncharacters.
 */
const invisible = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00ad\ufeff\ufff9-\ufffc\ufffe\uffff]/gu;

/** Text in which all can be seen; most is. */
const plain = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\ud7ff]*$/;

/** Text on one line, without what cannot be seen. Marks of writing direction stay: RTL text needs them. */
export function tidyText(text: string): string {
  const visible = plain.test(text) ? text : text.toWellFormed().replace(invisible, '');
  return visible.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+|[ \u00a0]{2,}/g, ' ').trim();
}

/** Blocks as the archive keeps them: tidy, none empty, none endless. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'table') {
      const rows = block.rows
        .map((row) => row.map(tidyText))
        .filter((row) => row.some((cell) => cell !== ''));
      return rows.length > 0 ? [{ ...block, rows }] : [];
    }
    return cutLong(tidyText(block.text))
      .filter((text) => text !== '')
      .map((text, index) => (index === 0 ? { ...block, text } : continued(block, text)));
  });
}

function continued(block: Exclude<Block, { type: 'table' }>, text: string): Block {
  const type = block.type === 'quote' ? 'quote' : 'paragraph';
  return block.page === undefined ? { type, text } : { type, text, page: block.page };
}

function cutLong(text: string): string[] {
  const parts: string[] = [];
  let rest = 0;
  while (text.length - rest > longestBlock) {
    const space = text.lastIndexOf(' ', rest + longestBlock);
    const end = space > rest ? space : wholeCharacter(text, rest + longestBlock);
    parts.push(text.slice(rest, end).trim());
    rest = end;
  }
  return [...parts, text.slice(rest).trim()];
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
