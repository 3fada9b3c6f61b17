/** Bytes that grow at their end. */
export interface ByteWriter {
  readonly length: number;
  /** A whole number from 0 to below 2^32, seven bits a byte, the lowest first. */
  number(value: number): void;
  /** Several in a row. */
  numbers(values: Iterable<number>): void;
  bytes(bytes: Uint8Array): void;
  /** At most `room` bytes that `write` puts from `at` on, and answers the end of. */
  append(room: number, write: (bytes: Uint8Array, at: number) => number): void;
  /** Its length, then its UTF-16 units: one byte each in ASCII. */
  text(text: string): void;
  /** What was written so far: a view, good until something more is written. */
  view(): Uint8Array;
}

export function createByteWriter(firstRoom = 1024): ByteWriter {
  let buffer = new Uint8Array(firstRoom);
  let length = 0;

  function makeRoom(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(Math.ceil(buffer.length * 1.5), length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  }

  function number(value: number): void {
    makeRoom(5);
    let rest = value;
    while (rest > 127) {
      buffer[length] = (rest & 127) | 128;
      length += 1;
      rest >>>= 7;
    }
    buffer[length] = rest;
    length += 1;
  }

  return {
    get length() {
      return length;
    },
    number,
    numbers(values) {
      for (const value of values) number(value);
    },
    bytes(bytes) {
      makeRoom(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    append(room, write) {
      makeRoom(room);
      length = write(buffer, length);
    },
    text(text) {
      number(text.length);
      for (let index = 0; index < text.length; index += 1) number(text.charCodeAt(index));
    },
    view: () => buffer.subarray(0, length),
  };
}
