import crypto, { KeyObject, type CipherKey } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { createSeal, type SealKind } from '../../electron/core/sealing/seal.ts';
import { diceOf } from '../support/dice.ts';

/** What was handed to the cipher itself. */
export interface CipherUses {
  readonly chunks: number;
  readonly texts: number;
  /** How many times a key was used with a nonce that it had been used with before. */
  readonly repeated: number;
}

const kinds: readonly SealKind[] = ['object', 'journal', 'head'];
const chunkLength = 64 * 1024;

/**
 * Seals texts of all kinds and sizes until so many chunks were encrypted, by seals made again and again under one master
 * key, as by one archive that is opened for years; the same text under the same name more than once.
 */
export function useCipher(chunks: number): CipherUses {
  // 64 bits of a hash stand for a key and its nonce: of a million, two different ones are the same once in 30 million runs.
  const seen = new BigUint64Array(chunks + 64);
  let used = 0;
  const note = (key: Uint8Array, nonce: Uint8Array) => {
    seen[used] = crypto.createHash('sha256').update(key).update(nonce).digest().readBigUInt64LE();
    used += 1;
  };
  let texts = 0;
  spying(note, () => {
    const dice = diceOf(1);
    const masterKey = crypto.randomBytes(32);
    const long = Buffer.alloc(40 * chunkLength, 'What the court held. ');
    let seal = createSeal(masterKey, 'an archive');
    while (used < chunks) {
      if (texts % 1000 === 999) seal = createSeal(masterKey, 'an archive');
      const length = texts % 500 === 0 ? dice(long.length) : dice(400);
      const kind = kinds[texts % kinds.length] ?? 'object';
      seal.seal(kind, `journal/000000001@${dice(50)}`, long.subarray(0, length));
      texts += 1;
    }
  });
  return { chunks: used, texts, repeated: repeatedIn(seen.subarray(0, used)) };
}

/** Runs `work` while every call of `createCipheriv`, wherever it was imported, is told with its key and nonce. */
function spying(note: (key: Uint8Array, nonce: Uint8Array) => void, work: () => void): void {
  const real = crypto.createCipheriv;
  const spy = (...words: Parameters<typeof real>) => {
    const [, key, nonce] = words;
    if (!(nonce instanceof Uint8Array)) throw new Error('A cipher without a nonce.');
    note(bytesOf(key), nonce);
    return real(...words);
  };
  crypto.createCipheriv = spy as typeof real;
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    crypto.createCipheriv = real;
    syncBuiltinESMExports();
  }
}

function bytesOf(key: CipherKey): Uint8Array {
  if (key instanceof KeyObject) return key.export();
  if (key instanceof Uint8Array) return key;
  throw new Error('A key of a kind that nothing here should use.');
}

function repeatedIn(hashes: BigUint64Array): number {
  const sorted = hashes.toSorted();
  let repeated = 0;
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) repeated += 1;
  return repeated;
}
