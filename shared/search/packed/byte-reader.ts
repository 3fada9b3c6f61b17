/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  readonly position: number;
  /** 0 behind the end: whoever reads bytes that may be cut off compares `position` with their length. */
  number(): number;
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
