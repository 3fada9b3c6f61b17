import type { PostingsBuffer } from './postings.ts';

/** Which term stands where and how often, as documents come: numbers in arrays, no object a posting. */
export interface PostingLog {
  readonly length: number;
  /** Says where the next terms stand, at most so many of them. Documents come in the order of their numbers. */
  begin(where: { readonly document: number; readonly field: number; readonly most: number }): void;
  /** A term by its number; the same again in one field of a document is counted. */
  add(term: number): void;
  /** Its postings in the order of the terms, of which there are so many. */
  group(terms: number): GroupedLog;
}

interface GroupedLog {
  /** Puts one term's postings into the buffers, one a field. */
  read(term: number, byField: readonly PostingsBuffer[]): void;
}

/** A field's number has so many bits beside its document's. */
const fieldBits = 3;

function withRoom(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  if (room <= array.length) return array;
  const larger = new Int32Array(Math.max(room, array.length * 2));
  larger.set(array);
  return larger;
}

export function createPostingLog(): PostingLog {
  let length = 0;
  let terms = new Int32Array(4096);
  let places = new Int32Array(4096);
  let frequencies = new Int32Array(4096);
  /** Of each term its newest posting and 1. */
  let newest = new Int32Array(4096);
  let place = 0;
  let first = 0;

  return {
    get length() {
      return length;
    },
    begin({ document, field, most }) {
      place = (document << fieldBits) | field;
      first = length;
      terms = withRoom(terms, length + most);
      places = withRoom(places, length + most);
      frequencies = withRoom(frequencies, length + most);
    },
    add(term) {
      if (term >= newest.length) newest = withRoom(newest, term + 1);
      const known = (newest[term] ?? 0) - 1;
      if (known >= first) {
        frequencies[known] = (frequencies[known] ?? 0) + 1;
        return;
      }
      terms[length] = term;
      places[length] = place;
      frequencies[length] = 1;
      length += 1;
      newest[term] = length;
    },
    group(count) {
      const starts = new Int32Array(count + 1);
      for (let entry = 0; entry < length; entry += 1) {
        const next = (terms[entry] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      for (let term = 0; term < count; term += 1)
        starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
      const entries = new Int32Array(length);
      const free = starts.slice();
      for (let entry = 0; entry < length; entry += 1) {
        const term = terms[entry] ?? 0;
        const at = free[term] ?? 0;
        entries[at] = entry;
        free[term] = at + 1;
      }
      return {
        read(term, byField) {
          const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
          for (const buffer of byField) {
            buffer.clear();
            buffer.makeRoom(to - from);
          }
          for (let index = from; index < to; index += 1) {
            const entry = entries[index] ?? 0;
            const at = places[entry] ?? 0;
            byField[at & ((1 << fieldBits) - 1)]?.add(at >>> fieldBits, frequencies[entry] ?? 0);
          }
        },
      };
    },
  };
}
