import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface BenchDocument {
  /** From 0 on. */
  readonly number: number;
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

/** The documents of a file of `writeDocuments`, as they stand in it. */
export async function* readDocuments(file: string): AsyncGenerator<BenchDocument> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const [language = '', title = '', body = ''] = line.split('\t');
    yield { number, language, title, body };
    number += 1;
  }
}
