import { daysOfEdtf } from '../model/edtf.ts';
import type { Document } from '../model/document.ts';
import type { FieldType } from '../fields/field.ts';
import { valueAt, type FieldPath } from '../fields/field.ts';
import { fieldPaths, fields } from '../fields/fields.ts';
import { firstDateOf, lastDateOf } from './dates.ts';

/** What an engine outside is told of a column. `words`: read for its words; `word`: compared as a whole; `values`: by code. */
export type ColumnType = 'word' | 'words' | 'list' | 'day' | 'yes-no' | 'number' | 'values';

export type Cell = string | number | boolean | readonly string[] | Readonly<Record<string, unknown>> | null;

/** One column of what is published, under the same name in every engine. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly cellOf: (record: Document) => Cell;
}

/** What is not for readers outside, and what the record they get has lost already. */
const kept: readonly FieldPath[] = ['notes', 'tags', 'confidentiality', 'people', 'related'];

const typeOf: Partial<Record<FieldType['is'], ColumnType>> = {
  text: 'word',
  'long-text': 'word',
  choice: 'word',
  address: 'word',
  ecli: 'word',
  texts: 'list',
  countries: 'list',
  languages: 'list',
  terms: 'list',
  'yes-no': 'yes-no',
  number: 'number',
};

/** A column for each field that readers outside may see; a date has three, because engines know no date but a day. */
export const columns: readonly Column[] = [
  { name: 'id', type: 'word', cellOf: ({ id }) => id },
  ...fieldPaths
    .filter((path) => !kept.includes(path) && !path.startsWith('testimony.'))
    .flatMap((path): readonly Column[] => {
      const name = columnName(path);
      const { is } = fields[path].type;
      if (is === 'date') return dateColumns(name, path);
      const type = path === 'title' ? 'words' : typeOf[is];
      return type ? [{ name, type, cellOf: (record) => cellAt(record, path) }] : [];
    }),
  { name: 'own', type: 'values', cellOf: ({ own }) => own ?? {} },
  { name: 'original_sha256', type: 'word', cellOf: ({ provenance }) => provenance.sha256 },
];

/** `ruling.isRetaliation` is `ruling_is_retaliation`. */
function columnName(path: string): string {
  return path.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function dateColumns(name: string, path: FieldPath): readonly Column[] {
  const days = (record: Document) => {
    const date = valueAt(record, path);
    return typeof date === 'string' ? daysOfEdtf(date) : null;
  };
  return [
    { name, type: 'word', cellOf: (record) => cellAt(record, path) },
    { name: `${name}_from`, type: 'day', cellOf: (record) => firstDateOf(days(record)) },
    { name: `${name}_to`, type: 'day', cellOf: (record) => lastDateOf(days(record)) },
  ];
}

function cellAt(record: Document, path: FieldPath): Cell {
  const value = valueAt(record, path);
  if (Array.isArray(value)) return value.map(String);
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : null;
}
