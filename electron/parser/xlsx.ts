import readWorkbook from 'read-excel-file/universal';
import { AppError } from '../../shared/errors.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { sheetOf } from './sheet-rows.ts';
import { readZip } from './zip-read.ts';
import { writeZip } from './zip-write.ts';

/** Cells between a sheet's first and its farthest one: one in the last corner alone would make billions of blanks. */
const mostCells = 5_000_000;

/**
 * Reads the first sheet of an Excel workbook, or the one that is named. Dates become ISO 8601, numbers as Excel keeps them;
 * of a formula, only the value that was saved with it.
 * Errors: those of `readZip`; file-too-large; file-missing for a sheet that is not there; format-damaged.
 */
export async function readXlsx(bytes: Uint8Array, sheetName?: string): Promise<Sheet> {
  const parts = readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels)$/.test(name)) parts.delete(name);
    else if (/<!DOCTYPE/i.test(xml.toString('latin1', 0, 4096))) throw damaged('it declares a document type');
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) requireSize(xml.toString('latin1'));
  }
  // Unpacked by `readZip`, which keeps to limits; the library itself would start threads for it.
  const workbook = new Uint8Array(writeZip(parts)).buffer;
  const sheets = await readWorkbook(workbook, { trim: false });
  const sheet = sheetName === undefined ? sheets[0] : sheets.find((each) => each.sheet === sheetName);
  if (!sheet) throw new AppError('wrong-usage', { reason: `there is no sheet “${sheetName ?? ''}” in it` });
  return sheetOf(sheet.data.map((row) => row.map(cellText)));
}

/** How far the cells reach, before a list of all of them is made. */
function requireSize(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  if (rows * columns > mostCells) throw new AppError('file-too-large', { limit: `${mostCells} cells` });
}

/** 1 for A, 27 for AA. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  // A date without a time of day is midnight.
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

function damaged(reason: string): AppError {
  return new AppError('format-damaged', { reason });
}
