import type { Document } from '../model/document.ts';
import { columns, type Cell, type ColumnType } from './columns.ts';

const types: Readonly<Record<ColumnType, string>> = {
  word: 'text',
  words: 'text',
  list: 'text[]',
  day: 'date',
  'yes-no': 'boolean',
  number: 'double precision',
  values: 'jsonb',
};

/** In UTF-16 units. The words of one row may take 1 MiB in PostgreSQL: a book is several rows. */
const longestPart = 100_000;

/** A script for `psql` that makes the tables anew and loads the files beside it, all of it or nothing. */
export function loadScript(files: {
  readonly documents: readonly string[];
  readonly texts: readonly string[];
}): string {
  const copy = (table: string, names: readonly string[]) =>
    names.map((name) => `\\copy testimonia.${table} from '${name}' with (encoding 'UTF8')`);
  const typed = columns.map(
    ({ name, type }) => `  ${name} ${types[type]}${name === 'id' ? ' primary key' : ''}`,
  );
  return [
    '\\set ON_ERROR_STOP on',
    'begin;',
    'drop schema if exists testimonia cascade;',
    'create schema testimonia;',
    `create table testimonia.documents (\n${typed.join(',\n')}\n);`,
    'create table testimonia.texts (',
    '  document text not null references testimonia.documents,',
    '  part integer not null,',
    '  body text not null,',
    '  primary key (document, part)',
    ');',
    ...copy('documents', files.documents),
    ...copy('texts', files.texts),
    "alter table testimonia.texts add search tsvector generated always as (to_tsvector('simple', body)) stored;",
    'create index on testimonia.texts using gin (search);',
    'create index on testimonia.documents using gin (countries);',
    'create index on testimonia.documents (date_from, date_to);',
    'commit;',
    'analyze testimonia.documents;',
    'analyze testimonia.texts;',
    '',
  ].join('\n');
}

/** A document's line for `COPY` in its text form. */
export function documentLine(record: Document): string {
  return copyLine(columns.map(({ cellOf }) => cellOf(record)));
}

/** The lines of a document's text for `COPY`, parted where a word ends. */
export function textLines(id: string, text: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + longestPart < text.length ? endOfWord(text, at) : text.length;
    lines.push(copyLine([id, lines.length, text.slice(at, end)]));
    at = end;
  }
  return lines.join('');
}

function endOfWord(text: string, from: number): number {
  const most = from + longestPart;
  const space = text.slice(from, most).search(/\s\S*$/u);
  if (space > longestPart / 2) return from + space + 1;
  // A script without spaces: not between the halves of a character.
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(copied).join('\t')}\n`;
}

function copied(cell: Cell): string {
  if (cell === null) return '\\N';
  if (Array.isArray(cell)) return escaped(`{${cell.map((each) => quoted(String(each))).join(',')}}`);
  return escaped(
    typeof cell === 'object'
      ? JSON.stringify(cell, (_name, value: unknown) => (typeof value === 'string' ? storable(value) : value))
      : String(cell),
  );
}

/** PostgreSQL holds no U+0000, and no half of a character. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd');
}

/** An element of an array, as PostgreSQL writes it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function escaped(text: string): string {
  return storable(text).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}
