import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a small file of one format, written for these tests. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/formats', name)));
}
