import { valueAt, type ArchivePath } from '../../shared/fields/field.ts';
import type { CellValue } from '../../shared/fields/read-cell.ts';
import type { Said } from '../../shared/fields/said.ts';
import type { Document } from '../../shared/model/document.ts';

/** What stands in a field of a form, and what that is as a value of the field. */
export interface Written {
  readonly said: Said;
  readonly read: CellValue;
}

/** What was typed into a document's form and is not in the archive yet, field by field. */
export type Draft = ReadonlyMap<ArchivePath, Written>;

/** What of a draft can be kept, as values by path (null takes one away), and which fields say nothing that can. */
export function readDraft(
  record: Document,
  draft: Draft,
): { readonly values: Readonly<Record<string, unknown>>; readonly wrong: readonly ArchivePath[] } {
  const values: Record<string, unknown> = {};
  const wrong: ArchivePath[] = [];
  for (const [path, { read }] of draft) {
    const isMissing = path === 'title' && 'value' in read && read.value === undefined;
    if ('wrong' in read || isMissing) wrong.push(path);
    else if (!isSame(read.value, valueAt(record, path))) values[path] = read.value ?? null;
  }
  return { values, wrong };
}

/** Nothing and an empty list say the same. */
function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(value ?? []);
  return plain(one) === plain(other);
}
