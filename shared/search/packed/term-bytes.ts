import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Terms } from './terms.ts';

/** Terms between two breaths: a few milliseconds of work. */
const breath = 50_000;

/** Of each term how much it shares with the one before, how much is its own, and then all that is their own. */
export function* writeTerms(terms: Terms, writer: ByteWriter): Generator<undefined, void> {
  const { count, units, starts, shared } = terms;
  writer.number(count);
  writer.numbers(shared);
  const own = Uint32Array.from({ length: count }, (_, place) => {
    return (starts[place + 1] ?? 0) - (starts[place] ?? 0) - (shared[place] ?? 0);
  });
  yield;
  writer.numbers(own);
  writer.number(own.reduce((sum, length) => sum + length, 0));
  for (let place = 0; place < count; place += 1) {
    writer.numbers(units.subarray((starts[place] ?? 0) + (shared[place] ?? 0), starts[place + 1]));
    if (place % breath === breath - 1) yield;
  }
}

/** The terms that were written; none where the bytes are no such terms. */
export function* readTerms(reader: ByteReader): Generator<undefined, Terms> {
  const count = reader.number();
  const shared = Uint8Array.from(reader.numbers(count));
  const own = reader.numbers(count);
  yield;
  const letters = reader.numbers(reader.number());
  yield;
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < shared.length; place += 1)
    starts[place + 1] = (starts[place] ?? 0) + (shared[place] ?? 0) + (own[place] ?? 0);
  const units = new Uint16Array(starts[count] ?? 0);
  let [length, letter, before] = [0, 0, 0];
  for (let place = 0; place < shared.length; place += 1) {
    const start = length;
    const common = before + (shared[place] ?? 0);
    for (let from = before; from < common; from += 1) units[length++] = units[from] ?? 0;
    for (let left = own[place] ?? 0; left > 0; left -= 1) units[length++] = letters[letter++] ?? 0;
    before = start;
    if (place % breath === breath - 1) yield;
  }
  return { count: shared.length, units, starts, shared };
}
