import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { cellText } from '../../../shared/fields/cell-text.ts';
import { valueAt } from '../../../shared/fields/field.ts';
import { thesauriOf } from '../../../shared/fields/thesauri.ts';
import type { Description } from '../../../shared/model/document.ts';
import { noVocabulary, type Vocabulary } from '../../../shared/model/vocabulary.ts';

/** Records as rows of a table. */
export interface RecordTable {
  /** What its columns are called: the fields' paths, which every language knows. */
  readonly header: readonly string[];
  /** A record as a row under the header; a sheet with these columns reads the same record again. */
  readonly row: (record: Description) => readonly string[];
}

/** A column for every field of an archive. */
export function recordTable(vocabulary: Vocabulary = noVocabulary): RecordTable {
  const columns = archiveFields(vocabulary);
  const terms = thesauriOf(vocabulary);
  return {
    header: columns.map(({ path }) => path),
    row: (record) => columns.map(({ path, type }) => cellText(valueAt(record, path), type, { terms })),
  };
}
