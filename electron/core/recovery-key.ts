import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import { keyLength } from './derive-key.ts';

/** Crockford's base 32: no I, L, O or U, which are taken for 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerSign = 5n;
/** 256 bits of key and 24 of checksum are exactly 8 groups of 7 signs. */
const checkLength = 3;
const signs = 56;
const groupLength = 7;

export function newRecoveryKey(): Uint8Array {
  return randomBytes(keyLength);
}

/** The key as it is shown and written down: `0123456-789ABCD-...`, 8 groups. */
export function writeRecoveryKey(key: Uint8Array): string {
  let number = BigInt(`0x${Buffer.concat([key, checkOf(key)]).toString('hex')}`);
  let text = '';
  for (let at = 0; at < signs; at += 1) {
    text = alphabet.charAt(Number(number & 31n)) + text;
    number >>= bitsPerSign;
  }
  return Array.from({ length: signs / groupLength }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  ).join('-');
}

/**
 * The key that was typed, in either case, with any spaces and dashes, O for 0, I and L for 1.
 * Throws `recovery-key-mistyped`.
 */
export function readRecoveryKey(typed: string): Uint8Array {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (text.length !== signs) throw new AppError('recovery-key-mistyped');
  let number = 0n;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value < 0) throw new AppError('recovery-key-mistyped');
    number = (number << bitsPerSign) | BigInt(value);
  }
  const bytes = Buffer.from(number.toString(16).padStart((keyLength + checkLength) * 2, '0'), 'hex');
  const key = bytes.subarray(0, keyLength);
  if (!checkOf(key).equals(bytes.subarray(keyLength))) throw new AppError('recovery-key-mistyped');
  return key;
}

function checkOf(key: Uint8Array): Buffer {
  return createHash('sha256').update('testimonia recovery key').update(key).digest().subarray(0, checkLength);
}
