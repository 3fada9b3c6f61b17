import { cellText } from '../../../shared/fields/cell-text.ts';
import { valueAt } from '../../../shared/fields/field.ts';
import { fieldPaths, fields } from '../../../shared/fields/fields.ts';
import type { Description } from '../../../shared/model/document.ts';

/** What the columns of such a table are called: the fields' paths, which every language knows. */
export const recordHeader: readonly string[] = fieldPaths;

/** A record as a row under `recordHeader`; a sheet with these columns reads the same record again. */
export function recordRow(record: Description): readonly string[] {
  return fieldPaths.map((path) => cellText(valueAt(record, path), fields[path].type));
}
