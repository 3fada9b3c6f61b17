/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  readonly position: number;
  /** 0 behind the end: whoever reads bytes that may be cut off compares `position` with their length. */
  number(): number;
  /** So many at once; none where there cannot be as many, and `position` is then behind the end. */
  numbers(count: number): Uint32Array;
  /** A view, not a copy. */
  bytes(length: number): Uint8Array;
  text(): string;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let position = 0;

  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position] ?? 0;
      position += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  return {
    get position() {
      return position;
    },
    number,
    numbers(count) {
      if (count > bytes.length - position) {
        position = bytes.length + 1;
        return new Uint32Array(0);
      }
      // All in one loop without a call: an index of 100,000 documents has millions of them.
      const found = new Uint32Array(count);
      let at = position;
      for (let index = 0; index < count; index += 1) {
        let byte = bytes[at++] ?? 0;
        let value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0;
          value |= (byte & 127) << shift;
        }
        found[index] = value;
      }
      position = at;
      return found;
    },
    bytes(length) {
      const view = bytes.subarray(position, position + length);
      position += length;
      return view;
    },
    text() {
      const units = Array.from({ length: Math.min(number(), bytes.length) }, number);
      return String.fromCharCode(...units);
    },
  };
}
