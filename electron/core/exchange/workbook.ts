import writeExcel from 'write-excel-file/node';

/** What one cell holds at most, in UTF-16 units (Excel specifications and limits). */
const longestCell = 32_767;

/**
 * Rows as an Excel workbook of one sheet, the first row its header, which stays in sight. Every cell is text, also after
 * it was typed over: nothing is reckoned as a formula, and no date or number is turned into another.
 */
export function workbookBytes(sheet: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const [header = [], ...others] = rows;
  return writeExcel(
    [
      header.map((value) => ({ value: escaped(value), type: String, fontWeight: 'bold' as const })),
      ...others.map((row) => row.map((value) => ({ value: escaped(value), type: String, format: '@' }))),
    ],
    { sheet, stickyRowsCount: 1, columns: header.map(() => ({ width: 24 })) },
  ).toBuffer();
}

/** A text as a cell of a workbook can hold it: cut where it is too long, without the signs that no XML has. */
export function workbookCell(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\r\n])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .slice(0, longestCell)
    .toWellFormed();
}

/** `_x000D_` is how a cell writes a sign by its number (ECMA-376 part 1, 22.9.2.19), and how XML keeps it. */
function escaped(text: string): string {
  return workbookCell(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('\r', '_x000D_');
}
