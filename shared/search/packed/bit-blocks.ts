/** Numbers of a block: they take as many bits each as the largest of them. */
export const blockLength = 128;

/** A number of a block is below 2^24. */
export const mostBits = 24;

/** Reading a block may look at so many bytes behind it. */
export const spareBytes = 4;

/** How many bits the largest of a block's numbers takes. */
export function bitsOf(numbers: Int32Array): number {
  let all = 0;
  for (let place = 0; place < blockLength; place += 1) all |= numbers[place] ?? 0;
  return 32 - Math.clz32(all);
}

/** Writes a block of numbers from `at` on, and answers where it ends. */
export function writeBlock(
  numbers: Int32Array,
  bits: number,
  { bytes, at }: { readonly bytes: Uint8Array; readonly at: number },
): number {
  if (bits > mostBits) throw new Error(`A block of postings takes ${bits} bits a number.`);
  let next = at;
  let held = 0;
  let count = 0;
  for (let place = 0; place < blockLength; place += 1) {
    held |= (numbers[place] ?? 0) << count;
    for (count += bits; count >= 8; count -= 8) {
      bytes[next++] = held & 255;
      held >>>= 8;
    }
  }
  return next;
}

/** How many bytes a block takes. */
export function blockBytes(bits: number): number {
  return (blockLength / 8) * bits;
}

interface BlockPlace {
  readonly at: number;
  readonly bits: number;
  /** Where the first number goes. */
  readonly from: number;
}

/** Reads a block, each number and `plus`. */
export function readBlock(bytes: DataView, { at, bits, from }: BlockPlace, into: Int32Array): void {
  const end = from + blockLength;
  if (bits === 0) {
    into.fill(1, from, end);
    return;
  }
  const mask = (1 << bits) - 1;
  for (let place = from, bit = at * 8; place < end; place += 1, bit += bits)
    into[place] = ((bytes.getInt32(bit >>> 3, true) >>> (bit & 7)) & mask) + 1;
}

/** Reads a block of distances, each to the number before it less 1, and answers the last number. */
export function readRisingBlock(
  bytes: DataView,
  { at, bits, from, before }: BlockPlace & { readonly before: number },
  into: Int32Array,
): number {
  const end = from + blockLength;
  const mask = (1 << bits) - 1;
  let last = before;
  for (let place = from, bit = at * 8; place < end; place += 1, bit += bits) {
    last += ((bytes.getInt32(bit >>> 3, true) >>> (bit & 7)) & mask) + 1;
    into[place] = last;
  }
  return last;
}
