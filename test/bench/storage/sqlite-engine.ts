import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { batches, type Engine } from './engine.ts';

function databaseIn(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, 'db.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, json TEXT NOT NULL)');
  return database;
}

const replace =
  'INSERT INTO documents (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json';

/** Node's own SQLite, durable at each change (write-ahead log, synced), in plain text. */
export const sqliteEngine: Engine = {
  changes: 1000,
  fill: (folder, records) => {
    const database = databaseIn(folder);
    const statement = database.prepare(replace);
    for (const batch of batches(records)) {
      database.exec('BEGIN');
      for (const record of batch) statement.run(record.id, JSON.stringify(record));
      database.exec('COMMIT');
    }
    database.close();
    return Promise.resolve();
  },
  open: (folder) => {
    const database = databaseIn(folder);
    const statement = database.prepare(replace);
    const row = database.prepare('SELECT count(*) AS count FROM documents').get();
    return Promise.resolve({
      count: Number(row?.['count']),
      change: (record) => {
        statement.run(record.id, JSON.stringify(record));
        return Promise.resolve();
      },
      readAll: () =>
        database
          .prepare('SELECT json FROM documents')
          .all()
          .map(({ json }): unknown => JSON.parse(String(json))).length,
      close: () => {
        database.close();
        return Promise.resolve();
      },
    });
  },
};
