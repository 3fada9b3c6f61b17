import type { Failure } from '../errors.ts';
import type { RecordChanges, RecordHead } from './catch-up.ts';
import type { IndexSource } from './live-index.ts';
import type { IndexStore } from './saved-index.ts';

/** What a thread that makes an index asks the one that has the archive: each takes one value, or none. */
export interface IndexQuestions extends IndexStore, Pick<IndexSource, 'documents' | 'contents'> {
  changes(since: number | null): Promise<RecordChanges & { readonly changed: readonly RecordHead[] }>;
}

type Question<Name extends keyof IndexQuestions> = Parameters<IndexQuestions[Name]>[0];

/** From the thread that makes the index. `request` counts its questions. */
export type FromIndexer =
  | {
      readonly type: 'question';
      readonly request: number;
      readonly name: keyof IndexQuestions;
      readonly given: Question<keyof IndexQuestions>;
    }
  /** Everything that was there when it was asked to finish is taken in and saved, or why not. */
  | { readonly type: 'finished'; readonly failure: Failure | null };

/** To the thread that makes the index. */
export type ToIndexer =
  | { readonly type: 'answer'; readonly request: number; readonly value: unknown }
  | { readonly type: 'refusal'; readonly request: number; readonly failure: Failure }
  /** There are new documents. */
  | { readonly type: 'take-in' }
  | { readonly type: 'finish' };
