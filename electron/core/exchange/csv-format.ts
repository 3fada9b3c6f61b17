import type { ExchangeFormat } from '../../../shared/exchange/exchange-format.ts';
import { csvLine, csvText } from '../csv-text.ts';
import { recordHeader, recordRow } from '../sheet/record-table.ts';

/** A table for a spreadsheet, a row a document: all fields, none of the links between documents. */
export const csvFormat: ExchangeFormat = {
  carries: () => recordHeader,
  frame: [csvText([['id', 'file', ...recordHeader]]), '', ''],
  write: (document) => csvLine([document.id, document.provenance.fileName, ...recordRow(document)]),
};
