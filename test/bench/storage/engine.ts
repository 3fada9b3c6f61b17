import type { Document } from '../../../shared/model/document.ts';

/** One way to keep records, opened. */
interface OpenEngine {
  readonly count: number;
  /** Replaces one record; durable when it resolves, as far as this engine can. */
  change(record: Document): Promise<void>;
  /** Looks at every record; answers how many there are. */
  readAll(): number;
  close(): Promise<void>;
}

/** A way to keep records in a folder of its own. */
export interface Engine {
  /** How many changes are timed: so many that it takes seconds, not minutes. */
  readonly changes: number;
  fill(folder: string, records: Iterable<Document>): Promise<void>;
  open(folder: string): Promise<OpenEngine>;
}

/** Of 100,000 records a commit takes so many at a time, as an import does. */
export function* batches<T>(values: Iterable<T>, length = 500): Generator<T[]> {
  let batch: T[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < length) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
