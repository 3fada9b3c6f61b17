import type { PostingsBuffer } from './postings.ts';
import { withRoom } from './with-room.ts';

/** Which term stands where and how often, as documents come: numbers in arrays, no object a posting. */
export interface PostingLog {
  readonly length: number;
  /**
   * Adds terms by their numbers; the same again in one field of a document is counted. Documents come in the order of
   * their numbers.
   */
  add(where: { readonly document: number; readonly field: number }, terms: Int32Array): void;
  /** Its postings in the order of the terms, of which there are so many. */
  group(terms: number): GroupedLog;
}

interface GroupedLog {
  /** Puts one term's postings into the buffers, one a field; false where it stands nowhere. */
  read(term: number, byField: readonly PostingsBuffer[]): boolean;
}

/** A field's number has so many bits beside its document's. */
const fieldBits = 3;

export function createPostingLog(): PostingLog {
  let length = 0;
  let terms = new Int32Array(4096);
  let places = new Int32Array(4096);
  let frequencies = new Int32Array(4096);
  /** Of each term its newest posting and 1. */
  let newest = new Int32Array(4096);

  return {
    get length() {
      return length;
    },
    add({ document, field }, added) {
      const place = (document << fieldBits) | field;
      const first = length;
      terms = withRoom(terms, length + added.length);
      places = withRoom(places, length + added.length);
      frequencies = withRoom(frequencies, length + added.length);
      for (const term of added) {
        if (term >= newest.length) newest = withRoom(newest, term + 1);
        const known = (newest[term] ?? 0) - 1;
        if (known >= first) {
          frequencies[known] = (frequencies[known] ?? 0) + 1;
          continue;
        }
        terms[length] = term;
        places[length] = place;
        frequencies[length] = 1;
        length += 1;
        newest[term] = length;
      }
    },
    group(count) {
      const starts = new Int32Array(count + 1);
      for (let entry = 0; entry < length; entry += 1) {
        const next = (terms[entry] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      for (let term = 0; term < count; term += 1)
        starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
      // Sorted whole, not by where they lie: what one term has is then read in a row.
      const sortedPlaces = new Int32Array(length);
      const sortedFrequencies = new Int32Array(length);
      const free = starts.slice();
      for (let entry = 0; entry < length; entry += 1) {
        const term = terms[entry] ?? 0;
        const at = free[term] ?? 0;
        sortedPlaces[at] = places[entry] ?? 0;
        sortedFrequencies[at] = frequencies[entry] ?? 0;
        free[term] = at + 1;
      }
      let room = 0;
      return {
        read(term, byField) {
          const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
          if (from === to) return false;
          for (const buffer of byField) buffer.clear();
          if (to - from > room) for (const buffer of byField) buffer.makeRoom(to - from);
          room = Math.max(room, to - from);
          for (let index = from; index < to; index += 1) {
            const at = sortedPlaces[index] ?? 0;
            byField[at & ((1 << fieldBits) - 1)]?.add(at >>> fieldBits, sortedFrequencies[index] ?? 0);
          }
          return true;
        },
      };
    },
  };
}
