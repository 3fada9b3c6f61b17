import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { valueAt, type FieldType } from '../../../shared/fields/field.ts';
import { AppError } from '../../../shared/errors.ts';
import { documentSchema, type Document } from '../../../shared/model/document.ts';
import type { Change } from '../../../shared/model/activity.ts';
import { ownFieldSchema } from '../../../shared/model/own-field.ts';
import type { ListName, OwnTerm } from '../../../shared/model/own-term.ts';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What documents will be: those that changes name as these leave them. */
type Coming = readonly Pick<Change, 'collection' | 'id' | 'after'>[];

/** Throws `term-in-use` with the number of documents that have a term of a list. */
export function requireTermUnused(archive: Archive, list: ListName, code: string): void {
  const documents = documentsWithTerm(archive, { list, code });
  if (documents > 0) throw new AppError('term-in-use', { term: code, documents });
}

/** How many documents have a term once these changes are made. */
export function documentsWithTerm(
  archive: Archive,
  { list, code }: Pick<OwnTerm, 'list' | 'code'>,
  coming: Coming = [],
): number {
  const fields = archiveFields(vocabularyOf(archive)).filter(({ type }) => listOf(type) === list);
  return countOf(archive, coming, (document) =>
    fields.some(({ path }) => {
      const values = valueAt(document, path);
      return Array.isArray(values) && values.some((each: unknown) => codeIn(each) === code);
    }),
  );
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
  const documents = documentsWithField(archive, code);
  if (documents > 0) throw new AppError('field-in-use', { field: code, documents });
}

/** How many documents say something in a field of the archive's own once these changes are made. */
export function documentsWithField(archive: Archive, code: string, coming: Coming = []): number {
  return countOf(archive, coming, ({ own }) => own?.[code] !== undefined);
}

/** Throws as those where changes would leave documents with a term or field that is gone, or of another type. */
export function requireKeptVocabulary(archive: Archive, changes: readonly Change[]): void {
  for (const { collection, id, after } of changes) {
    if (collection === 'terms' && after === undefined) {
      const term = archive.records.get('terms', id);
      const documents = term ? documentsWithTerm(archive, term, changes) : 0;
      if (term && documents > 0) throw new AppError('term-in-use', { term: term.code, documents });
    }
    if (collection !== 'fields') continue;
    const isOfType = ownFieldSchema.safeParse(after).data?.type === archive.records.get('fields', id)?.type;
    const documents = isOfType ? 0 : documentsWithField(archive, id, changes);
    if (documents > 0) throw new AppError('field-in-use', { field: id, documents });
  }
}

function countOf({ records }: Archive, coming: Coming, test: (document: Document) => boolean): number {
  const changed = coming.filter(({ collection }) => collection === 'documents');
  const ids = new Set(changed.map(({ id }) => id));
  const staying = [...records.all('documents')].filter(({ id }) => !ids.has(id));
  const after = changed.flatMap((change) => documentSchema.safeParse(change.after).data ?? []);
  return [...staying, ...after].filter(test).length;
}
