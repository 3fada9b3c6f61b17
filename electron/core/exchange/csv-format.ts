import type { ExchangeFormat } from '../../../shared/exchange/exchange-format.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';
import { csvLine, csvText } from '../csv-text.ts';
import { recordTable } from '../sheet/record-table.ts';

/** A table for a spreadsheet, a row a document: all fields, none of the links between documents. */
export function csvFormat(vocabulary: Vocabulary): ExchangeFormat {
  const { header, row } = recordTable(vocabulary);
  return {
    carries: () => header,
    frame: [csvText([['id', 'file', ...header]]), '', ''],
    write: (document) => csvLine([document.id, document.provenance.fileName, ...row(document)]),
  };
}
