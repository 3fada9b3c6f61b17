import { collectionNames, type Change, type CollectionName } from '../../../shared/model/activity.ts';
import { createTable, type Table } from './table.ts';

/** All records in memory, by collection. */
export type Tables = Readonly<Record<CollectionName, Table>>;

export function emptyTables(): Tables {
  return {
    documents: createTable(),
    dossiers: createTable(),
    imports: createTable(),
    indexes: createTable(),
    mappings: createTable(),
    searches: createTable(),
    people: createTable(),
    cases: createTable(),
    campaigns: createTable(),
    redactions: createTable(),
    pairs: createTable(),
    notes: createTable(),
    terms: createTable(),
    fields: createTable(),
    merges: createTable(),
  };
}

/** Puts changes into the tables; a changed record keeps its place in the order. */
export function applyChanges(tables: Tables, changes: readonly Change[]): void {
  for (const { collection, id, after } of changes) {
    if (after === undefined) tables[collection].delete(id);
    else tables[collection].set(id, after);
  }
}

/** How many records there are in all. */
export function countRecords(tables: Tables): number {
  return collectionNames.reduce((sum, name) => sum + tables[name].size, 0);
}
