import { blockLength, mostBlockBytes, readBlock, writeBlock } from './bit-blocks.ts';

/** In which documents a term stands, and how often in each: documents by number, smallest first. */
export interface Postings {
  readonly count: number;
  readonly documents: Int32Array;
  readonly frequencies: Int32Array;
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
  let documents = new Int32Array(1024);
  let frequencies = new Int32Array(1024);
  let count = 0;
  const larger = (array: Int32Array, room: number) => {
    const next = new Int32Array(room);
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

/** The most bytes that so many postings take. */
export function roomFor(count: number): number {
  return (Math.floor(count / blockLength) * 2 + 2) * mostBlockBytes;
}

/** More often says no more: the formula is at its end long before. */
const mostOften = 2 ** 24;

/** One block comes after the other, so they share them. */
const gaps = new Int32Array(blockLength);
const others = new Int32Array(blockLength);

/**
 * Writes postings into `bytes`, which has room for them, from `at` on, and answers where they end. By blocks: the distances
 * of the documents, each to the one before it less 1, then the frequencies less 1. What fills no block is written one by
 * one: the distance less 1, doubled, and 1 more where the term stands there once; else the frequency follows, seven bits a
 * byte, the lowest first.
 */
export function writePostings(
  { count, documents, frequencies }: Postings,
  bytes: Uint8Array,
  at: number,
): number {
  let length = at;
  let last = -1;
  let index = 0;
  for (; index + blockLength <= count; index += blockLength) {
    for (let place = 0; place < blockLength; place += 1) {
      const document = documents[index + place] ?? 0;
      gaps[place] = document - last - 1;
      others[place] = Math.min(frequencies[index + place] ?? 1, mostOften) - 1;
      last = document;
    }
    length = writeBlock(gaps, bytes, length);
    length = writeBlock(others, bytes, length);
  }
  for (; index < count; index += 1) {
    const document = documents[index] ?? 0;
    const frequency = frequencies[index] ?? 0;
    let rest = ((document - last - 1) << 1) | (frequency === 1 ? 1 : 0);
    last = document;
    for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
    bytes[length++] = rest;
    if (frequency === 1) continue;
    for (rest = frequency; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
    bytes[length++] = rest;
  }
  return length;
}

/** Blocks are read four bytes at a time. */
const views = new WeakMap<Uint8Array, DataView>();

function viewOf(bytes: Uint8Array): DataView {
  const known = views.get(bytes);
  if (known) return known;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  views.set(bytes, view);
  return view;
}

/** Where postings lie, and what the first document of their segment is numbered now: 0 where it is not said. */
interface Lying {
  readonly start: number;
  readonly count: number;
  readonly base?: number;
}

/** Reads `count` postings that begin at `start`; `spareBytes` follow the last of all. */
export function readPostings(bytes: Uint8Array, lying: Lying, into: PostingsBuffer): void {
  into.clear();
  appendPostings(bytes, lying, into);
}

/** As `readPostings`, behind what the buffer holds already. */
export function appendPostings(
  bytes: Uint8Array,
  { start, count, base = 0 }: Lying,
  into: PostingsBuffer,
): void {
  into.makeRoom(count);
  const first = into.count;
  let position = start;
  let document = base - 1;
  const inBlocks = first + count - (count % blockLength);
  // Most terms have no block at all.
  const view = inBlocks > first ? viewOf(bytes) : null;
  for (let from = first; view && from < inBlocks; from += blockLength) {
    position = readBlock(view, position, gaps);
    position = readBlock(view, position, others);
    document = addBlock(into, from, document);
  }
  readRest(bytes, { position, document, from: inBlocks, end: first + count }, into);
  into.fill(first + count);
}

/** One part of some postings comes after the other, so they share it. */
const passed = createPostingsBuffer();

/** As `readPostings`, a part of them at a time: a part is still near when it is looked at. Good until the next one. */
export function visitPostings(
  bytes: Uint8Array,
  { start, count, base = 0 }: Lying,
  visit: (some: Postings) => void,
): void {
  const rest = count % blockLength;
  const view = count > rest ? viewOf(bytes) : null;
  let position = start;
  let document = base - 1;
  for (let left = count - rest; view && left > 0; left -= blockLength) {
    position = readBlock(view, position, gaps);
    position = readBlock(view, position, others);
    document = addBlock(passed, 0, document);
    passed.fill(blockLength);
    visit(passed);
  }
  readRest(bytes, { position, document, from: 0, end: rest }, passed);
  passed.fill(rest);
  visit(passed);
}

/** Puts the block that was read where it belongs; `before`: the last document. Answers its last. */
function addBlock({ documents, frequencies }: Postings, from: number, before: number): number {
  let document = before;
  for (let place = 0; place < blockLength; place += 1) {
    document += (gaps[place] ?? 0) + 1;
    documents[from + place] = document;
    frequencies[from + place] = (others[place] ?? 0) + 1;
  }
  return document;
}

interface Rest {
  readonly position: number;
  /** The last one before. */
  readonly document: number;
  readonly from: number;
  /** Where the last one ends. */
  readonly end: number;
}

/** Reads what fills no block. */
function readRest(
  bytes: Uint8Array,
  { position, document, from, end }: Rest,
  { documents, frequencies }: Postings,
): void {
  let at = position;
  let last = document;
  for (let index = from; index < end; index += 1) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    last += (value >>> 1) + 1;
    let frequency = 1;
    if ((value & 1) === 0) {
      byte = bytes[at++] ?? 0;
      frequency = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        frequency |= (byte & 127) << shift;
      }
    }
    documents[index] = last;
    frequencies[index] = frequency;
  }
}
