import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { unguardedCell } from '../csv-text.ts';
import { detectFormat } from '../import/detect-format.ts';
import { createParserHost, type StartParser } from '../import/parser-host.ts';

/** Larger tables are no lists that people keep by hand. */
const mostMebibytes = 64;

export interface SheetOptions {
  readonly startParser: StartParser;
  /** Of a workbook, the sheet to read; left out, the first. */
  readonly name?: string | undefined;
}

/**
 * Reads a CSV or XLSX file as a metadata sheet, in a parser process of its own.
 * Throws file-missing, file-too-large, sheet-unknown for another format, and what the parser tells.
 */
export async function readSheet(path: string, { startParser, name }: SheetOptions): Promise<Sheet> {
  const file = basename(path);
  const about = await stat(path).catch(() => null);
  if (!about?.isFile()) throw new AppError('file-missing', { file });
  if (about.size > mostMebibytes * 2 ** 20) {
    throw new AppError('file-too-large', { file, limit: `${mostMebibytes} MiB` });
  }
  return readSheetBytes(await readFile(path), file, { startParser, name });
}

/** The same of a file's bytes; `file` is what it is called. Throws as `readSheet`. */
export async function readSheetBytes(
  bytes: Uint8Array,
  file: string,
  { startParser, name }: SheetOptions,
): Promise<Sheet> {
  const format = await detectFormat(bytes, file);
  if (format !== 'csv' && format !== 'xlsx') throw new AppError('sheet-unknown', { file });
  const host = createParserHost(startParser);
  try {
    const wish = name === undefined ? {} : { name };
    const { sheet } = await host.parse({ format, fileName: file, bytes, sheet: wish });
    if (!sheet) throw new AppError('parser-crashed', { file });
    return format === 'csv' ? unguarded(sheet) : sheet;
  } finally {
    host.close();
  }
}

/** Our own tables, and those of careful others, write an apostrophe before what looks like a formula. */
function unguarded(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(unguardedCell) }));
  return { ...sheet, header: sheet.header.map(unguardedCell), rows };
}
