/** Rows as a file for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => csvLine(row)).join('')}`;
}

/** One more row for such a file; every cell is quoted, and guarded unless another way to write it is given. */
export function csvLine(row: readonly string[], written: (text: string) => string = guardedCell): string {
  return `${row.map((text) => `"${written(text).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** Where a cell begins, for one spreadsheet or another, with what it would take for a formula. */
const formula = /(?<=^|[;,\t\r\n"])(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;
const guarded = /(?<=^|[;,\t\r\n"])'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;

/** A cell of such a file as it was before it was guarded against formulas; spreadsheets show none of these apostrophes. */
export function unguardedCell(text: string): string {
  return text.replace(guarded, '');
}

/** A cell without the signs that no table holds, and otherwise as it is: for programs that read no formulas. */
export function rawCell(text: string): string {
  return text.toWellFormed().replace(/(?![\t\r\n])\p{Cc}/gu, '\ufffd');
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it, also behind a character at
 * which some of them begin a new cell (OWASP, CSV Injection): a file's name can be written to do harm.
 */
export function guardedCell(text: string): string {
  return rawCell(text).replace(formula, "'");
}
