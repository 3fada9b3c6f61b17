import Papa from 'papaparse';
import { AppError } from '../../shared/errors.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { decodeText } from './charset.ts';
import { sheetOf } from './sheet-rows.ts';

/** In UTF-16 units: a record of this length is no row of a table. */
const longestRow = 10_000_000;
/** Where nothing else decides, the first of them: commas stand in names. */
const delimiters = ['\t', ';', '|', ','];

/**
 * Reads separated values: in any charset, between commas, semicolons, tabs or bars, quoted as RFC 4180 has it. Cells stay
 * as they are; what looks like a formula is text.
 * Errors: format-damaged for a quote that never ends; file-too-large.
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) throw new AppError('format-damaged', { reason: `row ${(open.row ?? 0) + 1}: ${open.message}` });
  for (const row of data) {
    const length = row.reduce((sum, cell) => sum + cell.length, 0);
    if (length > longestRow) throw new AppError('file-too-large', { limit: '10 MB in one row' });
  }
  return sheetOf(data);
}

/** The one by which the most of the first rows have as many columns as the header; of several, the one with more. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 1_000_000);
  const score = (delimiter: string) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20, skipEmptyLines: 'greedy' });
    const width = data[0]?.length ?? 0;
    return width < 2 ? 0 : data.filter((row) => row.length === width).length * 10_000 + width;
  };
  return delimiters.reduce((best, each) => (score(each) > score(best) ? each : best));
}
