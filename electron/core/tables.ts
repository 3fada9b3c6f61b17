import { collectionNames, type Change, type CollectionName } from '../../shared/model/activity.ts';

/**
 * All records in memory, by collection and id, in order of arrival. Maps, not objects: a change costs the same whatever
 * the number of records, and no id (`__proto__`, `constructor`) means anything to them.
 */
export type Tables = Readonly<Record<CollectionName, Map<string, unknown>>>;

export function emptyTables(): Tables {
  return { documents: new Map(), dossiers: new Map(), imports: new Map(), indexes: new Map() };
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
