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

/** Fixed for ever: signatures are kept. Each round looks at all runs of words in another order. */
const seedOf = (round: number) => Math.imul(round + 1, 0x9e3779b9);

const unset = 0xffffffff;

/**
 * Fast similarity sketching (Dahlgaard, Knudsen, Thorup 2017): one hash says where in the signature a run of words stands
 * and with which value, the least one of a place counts, and only places that stay empty need a further round; a text of
 * 1,000 words needs one or two. Each place agrees with the likelihood that the texts are alike, as with a hash for each
 * place, in a fiftieth of the time.
 */
export function signatureOf(shingles: Shingles): Signature {
  const signature = new Uint8Array(signatureLength);
  const least = new Uint32Array(signatureLength);
  const isSet = new Uint8Array(signatureLength);
  let left = shingles.length === 0 ? 0 : signatureLength;
  for (let round = 0; left > 0; round += 1) {
    least.fill(unset);
    const seed = seedOf(round);
    for (const shingle of shingles) {
      const value = mixed(shingle ^ seed);
      // After so many rounds each has a place of its own: a text of one run would look for the last for ever.
      const place =
        round < signatureLength ? Math.floor((value / 2 ** 32) * signatureLength) : round - signatureLength;
      if (value < (least[place] ?? 0)) least[place] = value;
    }
    for (let place = 0; place < signatureLength; place += 1) {
      if (isSet[place] === 1 || least[place] === unset) continue;
      isSet[place] = 1;
      left -= 1;
      // The high bits say the place.
      signature[place] = (least[place] ?? 0) & 0xff;
    }
  }
  return signature;
}

/** MurmurHash3’s last step (Appleby): every bit depends on every other. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
