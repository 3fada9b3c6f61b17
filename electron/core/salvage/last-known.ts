import { collectionNames, type CollectionName } from '../../../shared/model/activity.ts';
import { asBuffer } from '../disk/as-buffer.ts';

/** The newest state of a record that could be read. */
interface KnownRecord {
  readonly collection: CollectionName;
  readonly id: string;
  /** The entry after which it stood thus. */
  readonly sequence: number;
  /** Null: it was taken away. */
  readonly json: string | Uint8Array | null;
}

/** The newest known state of every record, put together from whatever tells of them, in whatever order it comes. */
export interface LastKnown {
  /** Forgotten when a later state is known. */
  note(record: KnownRecord): void;
  get(collection: CollectionName, id: string): KnownRecord | undefined;
  /** The records of a collection that were not taken away, in order of arrival. */
  standing(collection: CollectionName): Iterable<KnownRecord & { readonly json: string | Uint8Array }>;
}

export function createLastKnown(): LastKnown {
  const known = new Map(collectionNames.map((name) => [name, new Map<string, KnownRecord>()] as const));
  const of = (collection: CollectionName) => known.get(collection) ?? new Map<string, KnownRecord>();
  return {
    note: (record) => {
      const records = of(record.collection);
      const earlier = records.get(record.id);
      if (!earlier || earlier.sequence <= record.sequence) records.set(record.id, record);
    },
    get: (collection, id) => of(collection).get(id),
    *standing(collection) {
      for (const record of of(collection).values()) {
        const { json } = record;
        if (json !== null) yield { ...record, json };
      }
    },
  };
}

/** A record as it was written; what it holds is not yet checked. */
export function readKnown(json: string | Uint8Array): unknown {
  return JSON.parse(typeof json === 'string' ? json : asBuffer(json).toString());
}
