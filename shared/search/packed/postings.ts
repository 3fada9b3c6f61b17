/** In which documents a term stands, and how often in each: documents by number, smallest first. */
export interface Postings {
  readonly count: number;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
}

/** Postings that are filled again and again, so that reading millions of them makes no garbage. */
export interface PostingsBuffer extends Postings {
  /** Forgets what it holds. */
  clear(): void;
  /** Sees to it that there is room for as many more; `documents` and `frequencies` may be others after it. */
  makeRoom(more: number): void;
  add(document: number, frequency: number): void;
  /** Says that as many were written into the arrays. */
  fill(count: number): void;
}

export function createPostingsBuffer(): PostingsBuffer {
  let documents = new Uint32Array(1024);
  let frequencies = new Uint32Array(1024);
  let count = 0;
  const larger = (array: Uint32Array, room: number) => {
    const next = new Uint32Array(room);
    next.set(array);
    return next;
  };
  return {
    get count() {
      return count;
    },
    get documents() {
      return documents;
    },
    get frequencies() {
      return frequencies;
    },
    clear() {
      count = 0;
    },
    makeRoom(more) {
      if (count + more <= documents.length) return;
      const room = Math.max(count + more, documents.length * 2);
      documents = larger(documents, room);
      frequencies = larger(frequencies, room);
    },
    add(document, frequency) {
      documents[count] = document;
      frequencies[count] = frequency;
      count += 1;
    },
    fill(filled) {
      count = filled;
    },
  };
}

/** The most bytes that one posting takes: two numbers of five. */
export const mostBytes = 10;

/**
 * Writes postings to the beginning of `bytes`, which has room for the most they may take, and answers their length. Each
 * is the distance to the document before it, doubled, and 1 more where the term stands there once; else the frequency
 * follows. Seven bits a byte, the lowest first. Documents are numbered below 2^30.
 */
export function writePostings({ count, documents, frequencies }: Postings, bytes: Uint8Array): number {
  let length = 0;
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    const document = documents[index] ?? 0;
    const frequency = frequencies[index] ?? 0;
    let rest = ((document - last) << 1) | (frequency === 1 ? 1 : 0);
    last = document;
    for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
    bytes[length++] = rest;
    if (frequency === 1) continue;
    for (rest = frequency; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
    bytes[length++] = rest;
  }
  return length;
}

/** Reads `count` postings that begin at `start`. */
export function readPostings(
  bytes: Uint8Array,
  { start, count }: { readonly start: number; readonly count: number },
  into: PostingsBuffer,
): void {
  into.clear();
  into.makeRoom(count);
  const { documents, frequencies } = into;
  let position = start;
  let document = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[position++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      value |= (byte & 127) << shift;
    }
    document += value >>> 1;
    let frequency = 1;
    if ((value & 1) === 0) {
      byte = bytes[position++] ?? 0;
      frequency = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[position++] ?? 0;
        frequency |= (byte & 127) << shift;
      }
    }
    documents[index] = document;
    frequencies[index] = frequency;
  }
  into.fill(count);
}
