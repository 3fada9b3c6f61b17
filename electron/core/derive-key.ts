import { hkdfSync } from 'node:crypto';

/** Bytes of every key here: AES-256, HMAC-SHA256. */
export const keyLength = 32;

/**
 * 32 bytes that are good for one use only: HKDF-SHA256 (RFC 5869) of a secret, under a label that names the use. Who
 * has one of them learns nothing of the secret or of the others.
 */
export function deriveKey(secret: Uint8Array, salt: Uint8Array | string, label: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `testimonia/1/${label}`, keyLength));
}
