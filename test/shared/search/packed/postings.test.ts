import { describe, expect, it } from 'vitest';
import { spareBytes } from '../../../../shared/search/packed/bit-blocks.ts';
import {
  createPostingsBuffer,
  readPostings,
  roomFor,
  writePostings,
} from '../../../../shared/search/packed/postings.ts';
import { diceOf } from '../../../support/dice.ts';

type Posting = readonly [document: number, frequency: number];

/** The postings as they are read from where they were written. */
function readAgain(postings: readonly Posting[]): Posting[] {
  const written = createPostingsBuffer();
  written.makeRoom(postings.length);
  for (const [document, frequency] of postings) written.add(document, frequency);
  const bytes = new Uint8Array(roomFor(postings.length));
  const length = writePostings(written, bytes, 0);
  const read = createPostingsBuffer();
  // Behind something else, and with no more behind them than is promised.
  const kept = new Uint8Array(3 + length + spareBytes);
  kept.set(bytes.subarray(0, length), 3);
  readPostings(kept, { start: 3, count: postings.length }, read);
  return Array.from({ length: read.count }, (_, index) => [
    read.documents[index] ?? -1,
    read.frequencies[index] ?? -1,
  ]);
}

describe('postings', () => {
  it.each([0, 1, 127, 128, 129, 255, 256, 1000])('come back when there are %i', (count) => {
    const postings = Array.from({ length: count }, (_, index): Posting => [index * 3, 1 + (index % 5)]);
    expect(readAgain(postings)).toEqual(postings);
  });

  it('come back when every document has the term once, from the first on', () => {
    const postings = Array.from({ length: 384 }, (_, index): Posting => [index, 1]);
    expect(readAgain(postings)).toEqual(postings);
  });

  it('come back when a few distances and frequencies are very large', () => {
    const dice = diceOf(11);
    let document = 0;
    const postings = Array.from({ length: 900 }, (_, index): Posting => {
      document += index % 97 === 0 ? 1_500_000 : 1 + dice(4);
      return [document, dice(50) === 0 ? 1 + dice(16_000_000) : 1 + dice(3)];
    });
    expect(readAgain(postings)).toEqual(postings);
  });

  it('take a byte each or less where a term stands in every other document', () => {
    const written = createPostingsBuffer();
    written.makeRoom(1280);
    for (let index = 0; index < 1280; index += 1) written.add(index * 2, 1 + (index % 2));
    expect(writePostings(written, new Uint8Array(roomFor(1280)), 0)).toBeLessThan(400);
  });

  it('say of a term that stands somewhere a hundred million times that it stands there often', () => {
    const postings = Array.from({ length: 128 }, (_, index): Posting => [index, 100_000_000]);
    expect(readAgain(postings).every(([, frequency]) => frequency === 2 ** 24)).toBe(true);
  });

  it('are refused, not cut, where there are more documents than an index can hold', () => {
    const postings = Array.from({ length: 128 }, (_, index): Posting => [
      index * 1000 + (index > 99 ? 2 ** 26 : 0),
      1,
    ]);
    expect(() => readAgain(postings)).toThrow('postings');
  });
});
