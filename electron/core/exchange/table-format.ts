import type { ExchangeFormat } from '../../../shared/exchange/exchange-format.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';
import { csvLine, guardedCell, rawCell, unguardedCell } from '../csv-text.ts';
import { recordTable } from '../sheet/record-table.ts';

/** Records as rows of a file, each with its document's id and the path that its file came by. */
export interface RowFormat {
  readonly header: readonly string[];
  readonly row: (document: Document) => readonly string[];
  readonly carries: ExchangeFormat['carries'];
}

/** A row a document: all fields, none of the texts. `through`: what becomes of a cell until it is read again. */
export function rowFormat(vocabulary: Vocabulary, through: (cell: string) => string): RowFormat {
  const table = recordTable(vocabulary);
  return {
    header: ['id', 'file', ...table.header],
    row: (document) => [document.id, document.provenance.path, ...table.row(document)],
    carries: (document) => table.carries(document, through),
  };
}

/** Such a table as separated values, for a spreadsheet; `isRaw`: for programs that take no cell for a formula. */
export function csvFormat(
  vocabulary: Vocabulary,
  { isRaw = false }: { readonly isRaw?: boolean } = {},
): ExchangeFormat {
  const written = isRaw ? rawCell : guardedCell;
  const { header, row, carries } = rowFormat(vocabulary, (cell) => unguardedCell(written(cell)));
  return {
    carries,
    frame: [`\ufeff${csvLine(header)}`, '', ''],
    write: (document) => csvLine(row(document), written),
  };
}
