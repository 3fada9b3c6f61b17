import type { ArchiveField } from '../../shared/fields/archive-fields.ts';
import type { ListName } from '../../shared/model/own-term.ts';
import { queryName } from '../../shared/search/query-fields.ts';

/** The query for the documents that have a term; null where no query asks for what chooses from its list. */
export function queryOfTerm(
  { list, code }: { readonly list: ListName; readonly code: string },
  fields: readonly ArchiveField[],
): string | null {
  const field = fields.find(
    ({ type }) =>
      (type.is === 'terms' && type.list === list) || (type.is === 'sentences' && list === 'sentence-types'),
  );
  const name = field && queryName(field.path);
  return name === undefined ? null : `${name}:${code}`;
}

/** The query for the documents that say anything in a field of the archive's own. */
export function queryOfField(code: string): string {
  return `own.${code}:*`;
}
