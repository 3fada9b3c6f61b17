/** Numbers of a block. */
export const blockLength = 128;

/** Numbers are below 2^24. */
const mostBits = 24;

/** Reading a block may look at so many bytes behind it. */
export const spareBytes = 4;

/** The most bytes that a block takes: what it says of itself, and every number cut in two. */
export const mostBlockBytes = 2 + (blockLength * mostBits) / 8 + blockLength * 2;

/** How many numbers of a block take so many bits. */
const counts = new Int32Array(33);

/**
 * How many bits each number of a block is given, so that it takes the fewest bytes: the few that need more are cut, and the
 * rest of them follows.
 */
function bestBits(numbers: Int32Array): number {
  counts.fill(0);
  let most = 0;
  for (let place = 0; place < blockLength; place += 1) {
    const bits = 32 - Math.clz32(numbers[place] ?? 0);
    counts[bits] = (counts[bits] ?? 0) + 1;
    if (bits > most) most = bits;
  }
  if (most > mostBits) throw new Error(`A block of postings takes ${most} bits a number.`);
  let best = most;
  let least = blockBytes(most);
  for (let bits = most - 1; bits >= 0; bits -= 1) {
    let bytes = blockBytes(bits);
    for (let more = bits + 1; more <= most; more += 1)
      bytes += (counts[more] ?? 0) * (1 + Math.ceil((more - bits) / 7));
    if (bytes < least) [best, least] = [bits, bytes];
  }
  return best;
}

function blockBytes(bits: number): number {
  return (blockLength / 8) * bits;
}

/**
 * Writes a block of numbers from `at` on, and answers where it ends: the bits of a number and how many were cut, a byte
 * each; the numbers, the lowest bits first; of each that was cut its place, and its rest, seven bits a byte.
 */
export function writeBlock(numbers: Int32Array, bytes: Uint8Array, at: number): number {
  const bits = bestBits(numbers);
  const mask = (1 << bits) - 1;
  let next = at + 2;
  let held = 0;
  let count = 0;
  for (let place = 0; place < blockLength; place += 1) {
    held |= ((numbers[place] ?? 0) & mask) << count;
    for (count += bits; count >= 8; count -= 8) {
      bytes[next++] = held & 255;
      held >>>= 8;
    }
  }
  let cut = 0;
  for (let place = 0; place < blockLength; place += 1) {
    let rest = (numbers[place] ?? 0) >>> bits;
    if (rest === 0) continue;
    cut += 1;
    bytes[next++] = place;
    for (; rest > 127; rest >>>= 7) bytes[next++] = (rest & 127) | 128;
    bytes[next++] = rest;
  }
  bytes[at] = bits;
  bytes[at + 1] = cut;
  return next;
}

/** Reads the block at `at` into `into`, and answers where it ends. */
export function readBlock(bytes: DataView, at: number, into: Int32Array): number {
  const [bits, cut] = [bytes.getUint8(at), bytes.getUint8(at + 1)];
  const first = at + 2;
  unpack(bytes, { first, bits }, into);
  const end = first + blockBytes(bits);
  return cut > 0 ? mend(bytes, { at: end, cut, bits }, into) : end;
}

function unpack(
  bytes: DataView,
  { first, bits }: { readonly first: number; readonly bits: number },
  into: Int32Array,
): void {
  if (bits === 0) {
    into.fill(0);
    return;
  }
  const mask = (1 << bits) - 1;
  const from = (bit: number) => bytes.getInt32(bit >>> 3, true) >>> (bit & 7);
  // Four bytes, less the bits before the first number, hold four small numbers or two of middle size.
  if (bits <= 6)
    for (let place = 0, bit = first * 8; place < blockLength; place += 4, bit += bits * 4) {
      const four = from(bit);
      into[place] = four & mask;
      into[place + 1] = (four >>> bits) & mask;
      into[place + 2] = (four >>> (bits * 2)) & mask;
      into[place + 3] = (four >>> (bits * 3)) & mask;
    }
  else if (bits <= 12)
    for (let place = 0, bit = first * 8; place < blockLength; place += 2, bit += bits * 2) {
      const two = from(bit);
      into[place] = two & mask;
      into[place + 1] = (two >>> bits) & mask;
    }
  else
    for (let place = 0, bit = first * 8; place < blockLength; place += 1, bit += bits)
      into[place] = from(bit) & mask;
}

interface Cut {
  readonly at: number;
  readonly cut: number;
  readonly bits: number;
}

/** Puts the rest of the numbers that were cut to them. */
function mend(bytes: DataView, { at, cut, bits }: Cut, into: Int32Array): number {
  let next = at;
  for (let left = cut; left > 0; left -= 1) {
    const place = bytes.getUint8(next++);
    let byte = bytes.getUint8(next++);
    let rest = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes.getUint8(next++);
      rest |= (byte & 127) << shift;
    }
    into[place] = (into[place] ?? 0) | (rest << bits);
  }
  return next;
}
