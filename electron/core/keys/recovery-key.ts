import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { readBase32, writeBase32 } from './base32.ts';
import { keyLength } from '../sealing/derive-key.ts';

/** 256 bits of key and 24 of checksum are exactly 8 groups of 7 signs. */
const checkLength = 3;
const groupLength = 7;

export function newRecoveryKey(): Uint8Array {
  return randomBytes(keyLength);
}

/** The key as it is shown and written down: `0123456-789ABCD-...`, 8 groups. */
export function writeRecoveryKey(key: Uint8Array): string {
  const text = writeBase32(Buffer.concat([key, checkOf(key)]));
  return Array.from({ length: text.length / groupLength }, (_, group) =>
    text.slice(group * groupLength, (group + 1) * groupLength),
  ).join('-');
}

/**
 * The key that was typed, in either case, with any spaces and dashes, O for 0, I and L for 1.
 * Throws `recovery-key-mistyped`.
 */
export function readRecoveryKey(typed: string): Uint8Array {
  const bytes = readBase32(typed, keyLength + checkLength);
  if (!bytes) throw new AppError('recovery-key-mistyped');
  const key = bytes.subarray(0, keyLength);
  if (!checkOf(key).equals(bytes.subarray(keyLength))) throw new AppError('recovery-key-mistyped');
  return key;
}

function checkOf(key: Uint8Array): Buffer {
  return createHash('sha256').update('testimonia recovery key').update(key).digest().subarray(0, checkLength);
}
