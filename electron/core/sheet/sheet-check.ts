import { archiveField, type ArchiveField } from '../../../shared/fields/archive-fields.ts';
import { readCell, type WrongCell } from '../../../shared/fields/read-cell.ts';
import { dateOrderOf, type DateOrder } from '../../../shared/fields/read-date.ts';
import { thesauriOf, type Thesauri } from '../../../shared/fields/thesauri.ts';
import { saidSchema, type Description } from '../../../shared/model/document.ts';
import type { Origins } from '../../../shared/model/origin.ts';
import { noVocabulary, type Vocabulary } from '../../../shared/model/vocabulary.ts';
import type { Sheet, SheetRow } from '../../../shared/model/sheet.ts';
import { targetOfHeader, type SheetTarget } from './sheet-fields.ts';

/** What each column says, in their order. */
export type SheetMapping = readonly SheetTarget[];

/** What keeps a row from being used. The sentence for it is `sheet.wrong.<wrong>`. */
export interface RowProblem {
  readonly wrong: WrongCell | 'file-blank' | 'file-missing' | 'file-ambiguous' | 'file-twice' | 'field';
  /** The column's header; empty where the row as a whole is meant. */
  readonly column: string;
  readonly cell: string;
  /** The words that a column knows, where they are a list: each by its message. */
  readonly choices?: readonly string[];
}

/** A row as it would be used. */
export interface RowCheck {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** What the row calls its file; empty where it names none. */
  readonly file: string;
  /** What it says of the file; only to be used when there are no problems. */
  readonly found: Partial<Description>;
  readonly origins: Origins;
  readonly problems: readonly RowProblem[];
}

/** What the columns probably say: as it was said for the same header before, else by what they are called. */
export function suggestMapping(
  header: readonly string[],
  {
    remembered,
    vocabulary = noVocabulary,
  }: { readonly remembered?: SheetMapping | undefined; readonly vocabulary?: Vocabulary } = {},
): SheetMapping {
  if (remembered?.length === header.length) return remembered;
  const taken = new Set<string>();
  return header.map((name) => {
    const target = targetOfHeader(name, vocabulary);
    // Of two columns for one field, the first has it.
    if (target === null || taken.has(target)) return null;
    taken.add(target);
    return target;
  });
}

/** Reads every row by the mapping. Blank cells say nothing. */
export function checkRows(
  sheet: Sheet,
  mapping: SheetMapping,
  vocabulary: Vocabulary = noVocabulary,
): RowCheck[] {
  const fields = mapping.map((target) => archiveField(target ?? '', vocabulary));
  const orders = fields.map((field, column) =>
    field?.type.is === 'date' ? dateOrderOf(sheet.rows.map(({ cells }) => cells[column] ?? '')) : undefined,
  );
  const columns = { header: sheet.header, mapping, fields, orders, terms: thesauriOf(vocabulary) };
  return sheet.rows.map((row) => checkRow(row, columns));
}

interface Columns {
  readonly header: readonly string[];
  readonly mapping: SheetMapping;
  readonly fields: readonly (ArchiveField | undefined)[];
  readonly terms: Thesauri;
  readonly orders: readonly (DateOrder | undefined)[];
}

function checkRow({ number, cells }: SheetRow, columns: Columns): RowCheck {
  const { header, mapping, fields, orders, terms } = columns;
  const values = new Map<string, unknown>();
  const columnOf = new Map<string, string>();
  const cellOf = new Map<string, string>();
  const problems: RowProblem[] = [];
  let file = '';
  for (const [at, target] of mapping.entries()) {
    const cell = cells[at] ?? '';
    const column = header[at] ?? '';
    const field = fields[at];
    if (target === 'file') file = cell.trim();
    if (!field || !target || cell.trim() === '') continue;
    const read = readCell(cell, field.type, { order: orders[at], terms });
    columnOf.set(target, column);
    cellOf.set(target, cell.trim());
    if ('value' in read) values.set(target, read.value);
    else problems.push({ column, ...read });
  }
  const found = treeOf(values);
  const checked = saidSchema.safeParse(found);
  for (const { path } of checked.error?.issues ?? []) {
    const field = [path.join('.'), String(path[0])].find((each) => columnOf.has(each)) ?? '';
    problems.push({ wrong: 'field', column: columnOf.get(field) ?? '', cell: cellOf.get(field) ?? '' });
  }
  const origins = Object.fromEntries(
    [...values.keys()].map((path) => [
      path,
      { source: 'sheet', detail: detailOf(columnOf, path), sureness: 'stated' } as const,
    ]),
  );
  return { row: number, file, found: checked.data ? withKind(found) : {}, origins, problems };
}

function detailOf(columnOf: ReadonlyMap<string, string>, path: string): string {
  return (columnOf.get(path) ?? '').slice(0, 300).toWellFormed();
}

/** A row that speaks of a court or of an instrument need not say that it is of a ruling or a law. */
function withKind(found: Partial<Description>): Partial<Description> {
  if (found.kind !== undefined) return found;
  if (found.ruling) return { ...found, kind: 'ruling' };
  if (found.law) return { ...found, kind: 'law' };
  return found.testimony ? { ...found, kind: 'testimony' } : found;
}

/** Values by their paths as the nested record: only what was said, no defaults. */
export function treeOf(values: ReadonlyMap<string, unknown>): Partial<Description> {
  const tree = new Map<string, unknown>();
  for (const [path, value] of values) {
    const [part = '', name] = path.split('.');
    const inside = tree.get(part);
    tree.set(
      part,
      name === undefined ? value : { ...(typeof inside === 'object' ? inside : {}), [name]: value },
    );
  }
  return Object.fromEntries(tree);
}
