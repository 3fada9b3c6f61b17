import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import type { BenchDocument } from './documents.ts';
import type { Engine } from './engine.ts';

const options: Options<BenchDocument> = { fields: ['title', 'body'], idField: 'number' };

/** MiniSearch as it comes. */
export function plainEngine(): Engine {
  let index = new MiniSearch<BenchDocument>(options);
  return {
    add(document) {
      index.add(document);
    },
    save(folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    },
    open(folder) {
      index = MiniSearch.loadJSON(readFileSync(join(folder, 'index.json'), 'utf8'), options);
    },
    search(kind, typed) {
      if (kind === 'phrase') return undefined;
      const combineWith = kind === 'three words, all' ? 'AND' : 'OR';
      return index
        .search(typed, {
          combineWith,
          prefix: kind === 'as you type',
          fuzzy: kind === 'fuzzy' ? 0.2 : false,
        })
        .slice(0, 50).length;
    },
    facets: () => undefined,
    addAndFind(document, word) {
      index.add(document);
      return index.search(word).length === 1;
    },
  };
}
