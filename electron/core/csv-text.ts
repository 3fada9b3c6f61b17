/** Rows as a file for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(csvLine).join('')}`;
}

/** One more row for such a file. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(cellOf).join(',')}\r\n`;
}

/** Where a cell begins, for one spreadsheet or another, with what it would take for a formula. */
const formula = /(?<=^|[;,\t\r\n"])(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;
const guarded = /(?<=^|[;,\t\r\n"])'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;

/** A cell of such a file as it was before it was guarded against formulas; spreadsheets show none of these apostrophes. */
export function unguardedCell(text: string): string {
  return text.replace(guarded, '');
}

/**
 * Always quoted. What a spreadsheet would take for a formula gets an apostrophe before it, also behind a character at
 * which some of them begin a new cell (OWASP, CSV Injection): a file's name can be written to do harm.
 */
function cellOf(text: string): string {
  const harmless = text
    .toWellFormed()
    .replace(/(?![\t\r\n])\p{Cc}/gu, '\ufffd')
    .replace(formula, "'");
  return `"${harmless.replaceAll('"', '""')}"`;
}
