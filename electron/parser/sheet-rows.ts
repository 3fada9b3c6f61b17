import { AppError } from '../../shared/errors.ts';
import type { Sheet, SheetRow } from '../../shared/model/sheet.ts';

const mostRows = 200_000;
const mostColumns = 1000;
/** In UTF-16 units: as much as any file may give. */
const mostText = 32 * 1024 * 1024;

/** The rows of a file as a sheet: its header is the first row that says anything. Errors: text-missing, file-too-large. */
export function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const numbered = rows
    .map((cells, index): SheetRow => ({ number: index + 1, cells: cells.map((cell) => cell.toWellFormed()) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rest] = numbered;
  if (!first) throw new AppError('text-missing');
  const width = numbered.reduce((widest, { cells }) => Math.max(widest, lengthOf(cells)), 0);
  if (rest.length > mostRows || width > mostColumns) {
    throw new AppError('file-too-large', { limit: `${mostRows} rows, ${mostColumns} columns` });
  }
  const length = numbered.reduce((sum, { cells }) => sum + cells.join('').length, 0);
  if (length > mostText) throw new AppError('file-too-large', { limit: '32 MiB' });
  const even = ({ cells }: SheetRow) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return {
    header: even(first).map((name) => name.trim()),
    rows: rest.map((row) => ({ number: row.number, cells: even(row) })),
  };
}

/** Without the blank cells at the end. */
function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
