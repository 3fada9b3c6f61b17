import type { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import type { Change, CollectionName, Entry } from '../../../shared/model/activity.ts';
import { collectionSchemas } from './collections.ts';
import { migrations, type LooseRecord, type Migration } from './migrations.ts';

/** How records are written now, and how those of older programs are read. */
export interface RecordFormat {
  /** The archive's format: what its vault says once a record was written. */
  readonly version: number;
  readonly schemas: Readonly<Record<CollectionName, z.ZodType<{ readonly id: string }>>>;
  /** A record as it would be written now; the same one when it is so already. Throws `archive-newer`. */
  bringUp(collection: CollectionName, record: unknown): unknown;
}

/** What a program knows of records. */
export interface RecordKnowledge {
  /** Ids 2, 3, 4 ...; any other order is a bug, and thrown. */
  readonly migrations: readonly Migration[];
  readonly schemas: RecordFormat['schemas'];
}

/** The format that a list of migrations leads to. */
export function recordFormatOf({ migrations: known, schemas }: RecordKnowledge): RecordFormat {
  for (const [at, { id, why }] of known.entries())
    if (id !== at + 2) throw new Error(`The migration “${why}” is number ${at + 2}, but says ${id}.`);
  const newest = (collection: CollectionName) =>
    known.findLast((each) => each.collection === collection)?.id ?? 1;

  return {
    version: known.at(-1)?.id ?? 1,
    schemas,
    bringUp: (collection, record) => {
      const from = versionOf(record);
      if (from === null || from === newest(collection)) return record;
      if (from > newest(collection)) throw new AppError('archive-newer', { version: from });
      return known
        .filter((each) => each.collection === collection && each.id > from)
        .reduce<LooseRecord>(
          (older, { id, up }) => ({ ...up(older), schemaVersion: id }),
          record as LooseRecord,
        );
    },
  };
}

/** What this program knows. */
export const recordFormat: RecordFormat = recordFormatOf({ migrations, schemas: collectionSchemas });

/** An entry of the log with its records brought up; the entry itself stays on the disk as it was written. */
export function bringUpEntry(format: RecordFormat, entry: Entry): Entry {
  return { ...entry, changes: entry.changes.map((change) => bringUpChange(format, change)) };
}

function bringUpChange(format: RecordFormat, change: Change): Change {
  const { collection, before, after } = change;
  return {
    ...change,
    ...(before !== undefined && { before: format.bringUp(collection, before) }),
    ...(after !== undefined && { after: format.bringUp(collection, after) }),
  };
}

/** Null for what is no record: its schema will say so. */
function versionOf(record: unknown): number | null {
  if (typeof record !== 'object' || record === null || !('schemaVersion' in record)) return null;
  return Number.isInteger(record.schemaVersion) ? Number(record.schemaVersion) : null;
}
