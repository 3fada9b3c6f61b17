import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { BenchDocument } from './documents.ts';
import type { Engine } from './engine.ts';

/** SQLite FTS5 with positions and prefixes of two and three letters, as it is advised for search while typing. */
export function fts5Engine(folder: string): Engine {
  let database: DatabaseSync | null = null;
  let insert: StatementSync | null = null;
  let select: StatementSync | null = null;
  let pending = 0;

  function connect(): void {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(join(folder, 'fts5.sqlite'));
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec(
      "CREATE VIRTUAL TABLE IF NOT EXISTS d USING fts5(title, body, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2')",
    );
    insert = database.prepare('INSERT INTO d(rowid, title, body) VALUES (?, ?, ?)');
    select = database.prepare('SELECT rowid FROM d WHERE d MATCH ? ORDER BY rank LIMIT 50');
  }

  function add({ number, title, body }: BenchDocument): void {
    if (!insert) connect();
    if (pending === 0) database?.exec('BEGIN');
    insert?.run(number + 1, title, body);
    pending = (pending + 1) % 1000;
    if (pending === 0) database?.exec('COMMIT');
  }

  const commit = () => {
    if (pending > 0) database?.exec('COMMIT');
    pending = 0;
  };
  const quoted = (words: string) => words.split(/\s+/).map((word) => `"${word.replaceAll('"', '')}"`);

  return {
    add,
    save() {
      commit();
      database?.exec("INSERT INTO d(d) VALUES ('optimize'); PRAGMA wal_checkpoint(TRUNCATE)");
      database?.close();
    },
    open: connect,
    search(kind, typed) {
      if (kind === 'fuzzy') return undefined;
      const words = [...new Set(quoted(typed))].slice(0, 500);
      const asked = {
        'one word': words.join(' '),
        'three words, all': words.join(' '),
        'three words, any': words.join(' OR '),
        'as you type': `${words.join(' ')}*`,
        phrase: `"${typed.replaceAll('"', '')}"`,
        'pasted 500 words': words.join(' OR '),
      }[kind];
      return select?.all(asked).length;
    },
    facets: () => undefined,
    addAndFind(document, word) {
      add(document);
      commit();
      return select?.all(`"${word}"`).length === 1;
    },
  };
}
