import { languageDirection } from './bidi.ts';
import type { Box, Column, Item } from './box.ts';
import type { TableFlow } from './composition.ts';
import { setSingleLine } from './paragraph.ts';
import { placeLine, setWords, wordsDirection, type BoxContext, type Words } from './set-words.ts';
import { colors, styles } from './style.ts';

const padding = 5;
/** Narrower columns than this read worse than no columns at all. */
const narrowest = 34;
/** A row of so many lines may be parted by a page break. */
const tallRow = 12;

/** A table with its first row as head, on every page it goes over, columns as wide as their words ask; too many columns become lines of text. */
export function tableBoxes(table: TableFlow, canBreakBefore: boolean, context: BoxContext): readonly Box[] {
  const columnCount = Math.max(0, ...table.rows.map((row) => row.length));
  if (columnCount === 0) return [];
  const isLegible = context.column.width / columnCount >= narrowest;
  const rows = isLegible ? table.rows : table.rows.map((row) => [row.filter(Boolean).join(' · ')]);
  const columns = tableColumns(rows, table.language, context);
  const hasHead = rows.length > 1 && isLegible;
  const set = rows.map((row, index) =>
    rowBoxes(row, { columns, isHead: index === 0 && hasHead, language: table.language, context }),
  );
  return set.flatMap((boxes, index) => {
    const head = hasHead && index > 0 ? set[0] : undefined;
    return boxes.map((box, line) => ({
      ...box,
      head,
      spaceBefore: index === 0 && line === 0 ? table.spaceBefore : 0,
      // The head stays with the first row below it.
      canBreakBefore:
        line === 0 ? index > 1 || (index === 0 && canBreakBefore) : boxes.length > tallRow && line > 1,
    }));
  });
}

interface RowContext {
  readonly columns: readonly Column[];
  readonly isHead: boolean;
  readonly language: string;
  readonly context: BoxContext;
}

function rowBoxes(
  row: readonly string[],
  { columns, isHead, language, context }: RowContext,
): readonly Box[] {
  const style = isHead ? 'cellHead' : 'cell';
  const cells = columns.map(({ x, width }, index) => {
    const words: Words = { text: row[index] ?? '', language, style };
    const inner = { x: x + padding, width: width - 2 * padding };
    return { inner, direction: wordsDirection(words, context), lines: setWords(words, inner.width, context) };
  });
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, index): Box => {
    const isFirst = index === 0;
    const isLast = index === count - 1;
    const lines = cells.map(({ lines: all }) => all[index]);
    const leading = Math.max(styles[style].leading, ...lines.map((line) => line?.leading ?? 0));
    const top = isFirst ? 4 : 0;
    const height = top + leading + (isLast ? 4 : 0);
    const items = cells.flatMap(({ inner, direction }, cell): Item[] => {
      const line = lines[cell];
      if (!line) return [];
      const placed = placeLine({ ...line, leading }, { ...inner, direction, style: styles[style] });
      return [{ ...placed, y: placed.y + top }];
    });
    const below: Item[] = isLast ? [rowRule(height, isHead, context.column)] : [];
    return { height, spaceBefore: 0, canBreakBefore: false, items: [...items, ...below] };
  });
}

function rowRule(y: number, isHead: boolean, { x, width }: Column): Item {
  const color = isHead ? colors.muted : colors.hairline;
  return { type: 'rule', x, y, width, thickness: isHead ? 0.8 : 0.5, color, isDotted: false };
}

/** Shares the width out: to each column what its longest word needs, the rest by how much text it holds. */
function tableColumns(
  rows: readonly (readonly string[])[],
  language: string,
  context: BoxContext,
): readonly Column[] {
  const { column, typesetter } = context;
  const count = Math.max(...rows.map((row) => row.length));
  const direction = languageDirection(language);
  const measure = (text: string): number =>
    setSingleLine({ text: text.slice(0, 200), style: styles.cellHead, direction, language }, typesetter)
      .width;
  const needs = Array.from({ length: count }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const words = cells.flatMap((cell) => cell.split(/\s+/));
    const longestWord = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    const longestCell = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
    return { least: measure(longestWord) + 2 * padding, wish: measure(longestCell) + 2 * padding };
  });
  const share = column.width / count;
  const least = needs.map((need) => Math.min(need.least, share));
  const wishes = needs.map((need, index) =>
    Math.max(0, Math.min(need.wish, column.width) - (least[index] ?? 0)),
  );
  const spare = column.width - sum(least);
  const wished = Math.max(sum(wishes), 1);
  const widths = least.map((width, index) => width + (spare * (wishes[index] ?? 0)) / wished);
  const scale = column.width / sum(widths);
  const isMirrored = direction === 'rtl';
  let offset = 0;
  return widths.map((width) => {
    const scaled = width * scale;
    const x = isMirrored ? column.x + column.width - offset - scaled : column.x + offset;
    offset += scaled;
    return { x, width: scaled };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
