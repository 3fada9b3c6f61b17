import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../shared/corpora');

/** A path inside the folder of real material, which stands beside the project on some machines. */
export function corpus(path: string): string {
  return join(folder, path);
}

/** Tests over real material; where it is not there they are skipped, and the name says why. */
export function describeWithCorpus(path: string, name: string, tests: () => void): void {
  if (existsSync(corpus(path))) describe(name, tests);
  // The tests themselves may be made from the material's files, so that without it there are none to skip.
  else it.skip(`${name} (skipped: ../shared/corpora/${path} is not here)`, () => undefined);
}

/** The rulings that need no recognition of text: reading a long scan takes minutes. */
export function rulingsWithText(): string[] {
  return readdirSync(corpus('rulings'))
    .filter((name) => !name.startsWith('us-opinion'))
    .map((name) => `rulings/${name}`);
}
