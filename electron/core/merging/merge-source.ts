import type { CollectionName } from '../../../shared/model/activity.ts';
import type { ObjectId, Sha256 } from '../../../shared/model/ids.ts';
import type { Merge } from '../../../shared/model/merge.ts';
import type { Fields } from '../../../shared/merge/record-fields.ts';
import type { LoggedEntry } from '../../../shared/merge/trail.ts';
import type { Archive } from '../archive.ts';
import type { LogPosition } from '../storage/storage.ts';

/** An entry of a log, and what stands for all before it. */
interface ChainedEntry extends LoggedEntry {
  readonly previous: Sha256;
}

/** What is merged into an archive. It is only read. */
export interface MergeSource {
  /** The vault's: a copy has the same. */
  readonly id: string;
  readonly name: string;
  readonly head: LogPosition;
  /** All entries from a number on. Throws `archive-damaged`. */
  readonly log: (from: number) => AsyncIterable<ChainedEntry>;
  readonly get: (collection: CollectionName, id: string) => Fields | undefined;
  readonly merges: () => Iterable<Merge>;
  /** What an object holds; throws `archive-damaged`. */
  readonly object: (id: ObjectId) => Promise<Uint8Array>;
}

/** A whole archive to be merged into another one. */
export function sourceOf({ id, name, records, objects }: Archive): MergeSource {
  return {
    id,
    name,
    get head() {
      return records.head;
    },
    log: (from) => records.log(from),
    get: (collection, record) => records.get(collection, record),
    merges: () => records.all('merges'),
    object: (object) => objects.get(object),
  };
}
