import type { DocumentId } from '../../model/ids.ts';
import { idAt, idLength, writeId, type IdColumn } from './id-column.ts';
import { createValueColumn, type ValueColumn } from './value-column.ts';

/** What an index keeps of a document besides its terms. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly revision: number;
  /** Sorts documents by time, larger is newer; 0 for one without a date. */
  readonly day: number;
  /** When it came into the archive, in seconds: where nothing is asked, the newest are shown. */
  readonly arrived: number;
  /** How many different terms each field has. */
  readonly lengths: readonly number[];
  /** What it is counted and filtered by: for each facet, by its number, the values that it has. */
  readonly values: readonly (readonly string[])[];
}

/** Rows in columns, by the documents' numbers. */
export interface DocumentTable {
  readonly count: number;
  readonly ids: IdColumn;
  readonly revisions: Uint32Array;
  readonly days: Uint32Array;
  readonly arrivals: Uint32Array;
  /** One a field. */
  readonly lengths: readonly Uint32Array[];
  /** One a facet. */
  readonly columns: readonly ValueColumn[];
}

/** Takes rows in their order. */
export interface DocumentTableWriter {
  readonly count: number;
  add(row: DocumentRow): void;
  finish(): DocumentTable;
}

export function createDocumentTable(fields: number, facets: number): DocumentTableWriter {
  let ids = new Uint8Array(64 * idLength);
  const revisions: number[] = [];
  const days: number[] = [];
  const arrivals: number[] = [];
  const lengths = Array.from({ length: fields }, (): number[] => []);
  const columns = Array.from({ length: facets }, createValueColumn);
  return {
    get count() {
      return revisions.length;
    },
    add(row) {
      if ((revisions.length + 1) * idLength > ids.length) {
        const larger = new Uint8Array(ids.length * 2);
        larger.set(ids);
        ids = larger;
      }
      writeId(ids, revisions.length, row.id);
      revisions.push(row.revision);
      days.push(row.day);
      arrivals.push(row.arrived);
      for (const [field, column] of lengths.entries()) column.push(row.lengths[field] ?? 0);
      for (const [facet, column] of columns.entries()) column.add(row.values[facet] ?? []);
    },
    finish: () => ({
      count: revisions.length,
      ids: ids.slice(0, revisions.length * idLength),
      revisions: new Uint32Array(revisions),
      days: new Uint32Array(days),
      arrivals: new Uint32Array(arrivals),
      lengths: lengths.map((column) => new Uint32Array(column)),
      columns: columns.map((column) => column.finish()),
    }),
  };
}

/** The row of one document, as it was added. */
export function rowAt(table: DocumentTable, document: number): DocumentRow {
  return {
    id: idAt(table.ids, document),
    revision: table.revisions[document] ?? 0,
    day: table.days[document] ?? 0,
    arrived: table.arrivals[document] ?? 0,
    lengths: table.lengths.map((column) => column[document] ?? 0),
    values: table.columns.map(({ names, starts, values }) =>
      Array.from(
        values.subarray(starts[document] ?? 0, starts[document + 1] ?? 0),
        (value) => names[value] ?? '',
      ),
    ),
  };
}
