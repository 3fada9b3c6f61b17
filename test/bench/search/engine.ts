import type { BenchDocument } from './documents.ts';
import type { QueryKind } from './queries.ts';

/** A search engine as the benchmark drives it. Answers the number of hits, so that nothing is left undone. */
export interface Engine {
  add(document: BenchDocument): void;
  /** After the last document: saves into the folder. */
  save(folder: string): void;
  open(folder: string): void;
  /** Where the texts of the documents lie, for whoever has to look at them. */
  readTextsFrom?(file: string): void;
  /** The best 50 for a query; undefined where the engine cannot do it. */
  search(kind: QueryKind, typed: string): number | undefined | Promise<number>;
  /** The best 50 for one word, and every facet counted; undefined as above. */
  facets(typed: string): number | undefined;
  /** Adds one more document and finds it. */
  addAndFind(document: BenchDocument, word: string): boolean;
}
