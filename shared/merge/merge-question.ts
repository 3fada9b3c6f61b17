import type { CollectionName } from '../model/activity.ts';
import type { Conflict, Preference } from '../model/merge.ts';
import type { Fields } from './record-fields.ts';
import type { Trails } from './trail.ts';

/** One of the two archives, as far as the other does not know it yet. */
interface MergeSide {
  /** A record as it stands; undefined where there is none. */
  readonly get: (collection: CollectionName, id: string) => Fields | undefined;
  readonly trails: Trails;
}

/** Whose trail of a record begins at a state that both knew; `both`: either does; `none`: neither. */
export type CommonPast = 'mine' | 'theirs' | 'both' | 'none';

export interface MergeQuestion {
  readonly mine: MergeSide;
  readonly theirs: MergeSide;
  readonly past: CommonPast;
  readonly prefer: Preference;
  /** All dossiers of mine. */
  readonly dossiers: Iterable<Fields>;
  /** A record of the log as today's schema reads it. */
  readonly read: (collection: CollectionName, record: Fields) => Fields;
}

/** What becomes of a record here; undefined: it goes. */
export interface PlannedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly after: Fields | undefined;
}

/** What a merge would do to the archive that is called mine. */
export interface MergePlan {
  /** By `keyOf`; only what becomes otherwise. */
  readonly records: ReadonlyMap<string, PlannedRecord>;
  readonly conflicts: readonly Conflict[];
  /** Something was weighed that both changed: the next merge must not ask again. */
  readonly hasWeighed: boolean;
}
