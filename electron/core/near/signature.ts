import type { Shingles } from './shingles.ts';

/** A text's MinHash (Broder 1997), a byte a hash: so many of its bytes as two have in common, so alike are the texts. */
export type Signature = Uint8Array;

/**
 * Bands of hashes (locality-sensitive hashing: Leskovec, Rajaraman, Ullman, chapter 3): texts that agree in all hashes
 * of any band are looked at. With 32 bands of 3, a pair of likeness .5 is found with 98.6 %, of .7 with 99.999 %; of
 * .1 it costs a look with 3 %.
 */
export const bands = 32;
export const hashesPerBand = 3;
export const signatureLength = bands * hashesPerBand;

/** Fixed for ever: signatures are kept. Any odd numbers do that have nothing to do with each other. */
const [seeds, factors] = [numbers(0x2545f491), numbers(0x9e3779b9).map((number) => number | 1)];

function numbers(start: number): Uint32Array {
  let state = start;
  return Uint32Array.from({ length: signatureLength }, () => {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  });
}

/** Flips the sign: unsigned numbers compared as signed ones, which the engine does in a third of the time. */
const sign = 0x80000000 | 0;

export function signatureOf(shingles: Shingles): Signature {
  const signature = new Uint8Array(signatureLength);
  const { length } = shingles;
  for (let hash = 0; hash < signatureLength; hash += 1) {
    const seed = (seeds[hash] ?? 0) | 0;
    const factor = (factors[hash] ?? 1) | 0;
    let least = 0x7fffffff;
    for (let at = 0; at < length; at += 1) {
      const mixed = Math.imul((shingles[at] ?? 0) ^ seed, factor);
      const value = mixed ^ (mixed >>> 15) ^ sign;
      if (value < least) least = value;
    }
    // The high bits of a minimum are nearly all zeros.
    signature[hash] = least & 0xff;
  }
  return signature;
}
