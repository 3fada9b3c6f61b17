import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { valueAt, type FieldType } from '../../../shared/fields/field.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { ListName } from '../../../shared/model/own-term.ts';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from './vocabulary.ts';

/** How many documents have a term of a list. */
export function documentsWithTerm(archive: Archive, list: ListName, code: string): number {
  const fields = archiveFields(vocabularyOf(archive)).filter(({ type }) => listOf(type) === list);
  return countOf(archive, (document) =>
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

/** How many documents say something in a field of the archive's own. */
export function documentsWithField(archive: Archive, code: string): number {
  return countOf(archive, ({ own }) => own?.[code] !== undefined);
}

function countOf({ records }: Archive, test: (document: Document) => boolean): number {
  return [...records.all('documents')].filter(test).length;
}
