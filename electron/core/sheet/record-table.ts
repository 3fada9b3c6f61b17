import { isDeepStrictEqual } from 'node:util';
import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { cellText } from '../../../shared/fields/cell-text.ts';
import { valueAt } from '../../../shared/fields/field.ts';
import { readCell } from '../../../shared/fields/read-cell.ts';
import { thesauriOf } from '../../../shared/fields/thesauri.ts';
import type { Description } from '../../../shared/model/document.ts';
import { noVocabulary, type Vocabulary } from '../../../shared/model/vocabulary.ts';

/** Records as rows of a table. */
export interface RecordTable {
  /** What its columns are called: the fields' paths, which every language knows. */
  readonly header: readonly string[];
  /** A record as a row under the header; a sheet with these columns reads the same record again. */
  readonly row: (record: Description) => readonly string[];
  /**
   * The fields of a record that are read again as they were, where `through` is what becomes of a cell on its way. What
   * older programs wrote and none would read today is not among them.
   */
  readonly carries: (record: Description, through?: (cell: string) => string) => readonly string[];
}

/** A column for every field of an archive. */
export function recordTable(vocabulary: Vocabulary = noVocabulary): RecordTable {
  const columns = archiveFields(vocabulary);
  const terms = thesauriOf(vocabulary);
  return {
    header: columns.map(({ path }) => path),
    row: (record) => columns.map(({ path, type }) => cellText(valueAt(record, path), type, { terms })),
    carries: (record, through = (cell) => cell) =>
      columns
        .filter(({ path, type }) => {
          const value = valueAt(record, path);
          const cell = through(cellText(value, type, { terms }));
          if (value === undefined || cell.trim() === '') return value === undefined;
          const read = readCell(cell, type, { terms });
          return 'value' in read && isDeepStrictEqual(read.value, value);
        })
        .map(({ path }) => path),
  };
}
