import type { CollectionName } from '../../../shared/model/activity.ts';

/** What a record may hold before it is checked. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** One change of what records mean. A record that has been through it has its id for `schemaVersion`. */
export interface Migration {
  /** The archive's format from here on: 2 for the first, then rising by one over all collections. Never given twice. */
  readonly id: number;
  readonly collection: CollectionName;
  /** What changed and why, for who reads this list in ten years. */
  readonly why: string;
  /** The record in its new form; `schemaVersion` is set by who calls. Must not fail, whatever an old record lacks. */
  readonly up: (record: LooseRecord) => LooseRecord;
}

/**
 * Every migration there ever was, oldest first: nothing is ever taken out of this list, changed or put in between,
 * because archives of every age are opened by it.
 */
export const migrations: readonly Migration[] = [];
