/** So short that no record is shorter: a closing mark looks like an entry. */
const leastLength = 256;

/** The bytes that say how long what follows is: 8, big endian. */
const prefixLength = 8;

/**
 * The length that `length` bytes are padded to, Padmé (Nikitin et al., “Reducing Metadata Leakage from Encrypted Files
 * and Communication with PURBs”, 2019): the mantissa of a length keeps no more bits than its exponent has. At most 12 %
 * more, and of a file's length only its order of magnitude and a few bits are seen.
 */
export function paddedLength(length: number): number {
  const least = Math.max(length, leastLength);
  const exponent = Math.floor(Math.log2(least));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(least / step) * step;
}

/** The bytes with their length before them and zeros behind them. */
export function pad(bytes: Uint8Array): Buffer {
  const padded = Buffer.alloc(paddedLength(prefixLength + bytes.length));
  padded.writeBigUInt64BE(BigInt(bytes.length), 0);
  padded.set(bytes, prefixLength);
  return padded;
}

/** What `pad` was given, without a copy; null for bytes that it never made. */
export function unpad(padded: Buffer): Buffer | null {
  if (padded.length < prefixLength) return null;
  const end = BigInt(prefixLength) + padded.readBigUInt64BE(0);
  return end <= padded.length ? padded.subarray(prefixLength, Number(end)) : null;
}
