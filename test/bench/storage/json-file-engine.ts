import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Document } from '../../../shared/model/document.ts';
import type { Engine } from './engine.ts';

interface Data {
  readonly documents: Record<string, Document>;
}

function lowOf(folder: string): Low<Data> {
  return new Low<Data>(new JSONFile(join(folder, 'db.json')), { documents: {} });
}

/** lowdb as it comes: the whole file anew at each change, never synced, in plain text. */
export const jsonFileEngine: Engine = {
  changes: 20,
  fill: async (folder, records) => {
    const low = lowOf(folder);
    for (const record of records) low.data.documents[record.id] = record;
    // Once: after each 500 it would take minutes.
    await low.write();
  },
  open: async (folder) => {
    const low = lowOf(folder);
    await low.read();
    return {
      count: Object.keys(low.data.documents).length,
      change: (record) =>
        low.update(({ documents }) => {
          documents[record.id] = record;
        }),
      readAll: () => Object.values(low.data.documents).length,
      close: () => Promise.resolve(),
    };
  },
};
