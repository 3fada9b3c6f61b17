import { blockText, type Block } from '../../model/content.ts';

/** A block with every text in it changed; `from` is where that text begins in the block's own (`blockText`). */
export function mapBlock(block: Block, change: (text: string, from: number) => string): Block {
  if (block.type === 'table') {
    let offset = 0;
    const rows = block.rows.map((row) =>
      row.map((cell) => {
        const from = offset;
        offset += cell.length + 1;
        return change(cell, from);
      }),
    );
    return { ...block, rows };
  }
  const text = change(block.text, blockText(block).length - block.text.length);
  if (block.type === 'item') return { ...block, text, marker: change(block.marker, 0) };
  if (block.type === 'note') return { ...block, text, label: change(block.label, 0) };
  return { ...block, text };
}
