import type { Block } from '../../shared/model/content.ts';

/** Longer cells are pages laid out with a table, or a table nobody could print. In UTF-16 units, as for web pages. */
const longestCell = 2000;
const mostColumns = 100;

/** A row's cells, each with what stands in it. */
export type CellRow = readonly (readonly Block[])[];

/**
 * A word processor's table as it is read: as rows when it holds data, else (one row or column, long texts, a table in
 * it) cell after cell, because it only lays out the page.
 */
export function cellBlocks(rows: readonly CellRow[]): Block[] {
  const cells = rows.flat();
  const texts = rows.map((row) => row.slice(0, mostColumns).map(cellText));
  const width = Math.max(0, ...texts.map((row) => row.length));
  const isData =
    rows.length > 1 &&
    width > 1 &&
    cells.every((cell) => cell.every(({ type }) => type !== 'table')) &&
    texts.every((row) => row.every((text) => text.length <= longestCell));
  if (!isData) return cells.flat();
  return [
    { type: 'table', rows: texts.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) },
  ];
}

function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'table') return '';
      return block.type === 'item' ? `${block.marker} ${block.text}` : block.text;
    })
    .join(' ')
    .trim();
}
