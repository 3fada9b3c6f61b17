import { childrenOf, isElement, type HtmlElement } from './html-node.ts';

/** Longer cells are pages laid out with a table, or a table nobody could print. */
const longestCell = 2000;
const mostColumns = 100;

/**
 * A table's rows, each as long as the widest, if it is one that holds data; null when it only lays out a page (one
 * column or row, another table inside, or whole articles in its cells): then its cells are read one after another.
 */
export function dataRows(table: HtmlElement, textOf: (cell: HtmlElement) => string): string[][] | null {
  if (table.querySelector('table') !== null) return null;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return null;
  const texts = rows.map((cells) => cells.flatMap((cell) => spanned(cell, textOf(cell))));
  if (texts.some((row) => row.some((text) => text.length > longestCell))) return null;
  const width = Math.min(mostColumns, Math.max(...texts.map((row) => row.length)));
  return texts.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return elements(table).flatMap((child) => {
    if (child.localName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.localName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return elements(row).filter((cell) => cell.localName === 'td' || cell.localName === 'th');
}

function elements(node: HtmlElement): HtmlElement[] {
  return childrenOf(node).filter((child) => isElement(child));
}

/** A cell over several columns leaves the ones it covers empty. */
function spanned(cell: HtmlElement, text: string): string[] {
  const span = Number(cell.getAttribute('colspan') ?? '1');
  const covered = Number.isInteger(span) && span > 1 ? Math.min(span, mostColumns) - 1 : 0;
  return [text, ...Array.from({ length: covered }, () => '')];
}
