import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { valueAt, type FieldType } from '../../../shared/fields/field.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Change } from '../../../shared/model/activity.ts';
import { ownFieldSchema } from '../../../shared/model/own-field.ts';
import type { ListName } from '../../../shared/model/own-term.ts';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Throws `term-in-use` with the number of documents that have a term of a list. */
export function requireTermUnused(archive: Archive, list: ListName, code: string): void {
  const fields = archiveFields(vocabularyOf(archive)).filter(({ type }) => listOf(type) === list);
  const documents = countOf(archive, (document) =>
    fields.some(({ path }) => {
      const values = valueAt(document, path);
      return Array.isArray(values) && values.some((each: unknown) => codeIn(each) === code);
    }),
  );
  if (documents > 0) throw new AppError('term-in-use', { term: code, documents });
}

function listOf(type: FieldType): ListName | undefined {
  if (type.is === 'terms') return type.list;
  if (type.is === 'people') return 'roles';
  return type.is === 'sentences' ? 'sentence-types' : undefined;
}

/** Of a person the role, of a sentence its type. */
function codeIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? (valueAt(value, 'role') ?? valueAt(value, 'type'))
    : value;
}

/** Throws `field-in-use` with the number of documents that say something in a field of the archive's own. */
export function requireFieldUnused(archive: Archive, code: string): void {
  const documents = countOf(archive, ({ own }) => own?.[code] !== undefined);
  if (documents > 0) throw new AppError('field-in-use', { field: code, documents });
}

/** Throws as those where changes would leave documents with a term or field that is gone, or of another type. */
export function requireKeptVocabulary(archive: Archive, changes: readonly Change[]): void {
  for (const { collection, id, after } of changes) {
    if (collection === 'terms' && after === undefined) {
      const term = archive.records.get('terms', id);
      if (term) requireTermUnused(archive, term.list, term.code);
    }
    if (collection !== 'fields') continue;
    const isOfType = ownFieldSchema.safeParse(after).data?.type === archive.records.get('fields', id)?.type;
    if (!isOfType) requireFieldUnused(archive, id);
  }
}

function countOf({ records }: Archive, test: (document: Document) => boolean): number {
  return [...records.all('documents')].filter(test).length;
}
