import type { Change, CollectionName } from '../../../shared/model/activity.ts';

/** Which records changed since when, as far as this session has seen: what it read of the journals and what it wrote. */
export interface ChangedRecords {
  /** The number of the last entry before all that was seen. */
  readonly from: number;
  /** The number of the last entry whose changes were noted. */
  readonly until: number;
  /** The changes of the next entry. */
  note(changes: readonly Change[]): void;
  /** The ids of records that were changed, added or taken away after an entry; null where that is before `from`. */
  since(collection: CollectionName, entry: number): ReadonlySet<string> | null;
}

type ChangedIds = readonly (readonly [collection: CollectionName, id: string])[];

/** Nothing has changed yet since the entry `from`. */
export function createChangedRecords(from: number): ChangedRecords {
  const seen: ChangedIds[] = [];
  return {
    from,
    get until() {
      return from + seen.length;
    },
    note(changes) {
      seen.push(changes.map(({ collection, id }) => [collection, id]));
    },
    since(collection, entry) {
      if (entry < from || entry > from + seen.length) return null;
      const records = seen.slice(entry - from).flat();
      return new Set(records.filter(([name]) => name === collection).map(([, id]) => id));
    },
  };
}
