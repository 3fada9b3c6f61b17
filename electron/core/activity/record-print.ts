import { createHash } from 'node:crypto';

/** A record as it is compared: its revision counts changes and says nothing of what they were. */
export function withoutRevision(record: object): object {
  return { ...record, revision: undefined };
}

/**
 * What tells two states of a record apart without keeping either: 48 bits of SHA-256, 0 where there is no record. It
 * says what the page offers; before anything is written the states themselves are compared.
 */
export function printOf(record: unknown): number {
  if (typeof record !== 'object' || record === null) return 0;
  const text = JSON.stringify(withoutRevision(record));
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
}
