import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';

// AES-256-GCM by node:crypto and nothing else: what plain Node has beyond it, Electron's BoringSSL does not.
const algorithm = 'aes-256-gcm';
const chunkLength = 64 * 1024;
const tagLength = 16;
const sealedChunkLength = chunkLength + tagLength;
const nonceLength = 12;

/** A key used for one text only, and what is authenticated beside it. */
export interface StreamKey {
  readonly key: Uint8Array;
  readonly associated: Uint8Array;
}

/**
 * The nonce of a text's chunk: its number (11 bytes, big endian), then 1 for the last chunk and 0 for any other, so that
 * chunks left out, put elsewhere or cut off at the end do not open (STREAM: Hoang, Reyhanitabar, Rogaway, Vizár 2015).
 */
export function chunkNonce(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(nonceLength);
  // As many as JavaScript counts here, 2^48 chunks, are more bytes than any disk holds.
  nonce.writeUIntBE(number, nonceLength - 7, 6);
  nonce.writeUInt8(isLast ? 1 : 0, nonceLength - 1);
  return nonce;
}

/** Encrypts a text that is not empty, in chunks of 64 KiB, each with its tag of 16 bytes; answers the pieces in order. */
export function encryptStream({ key, associated }: StreamKey, text: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const last = Math.ceil(text.length / chunkLength) - 1;
  const secret = secretOf(key);
  for (let number = 0; number <= last; number += 1) {
    const cipher = createCipheriv(algorithm, secret, chunkNonce(number, number === last), {
      authTagLength: tagLength,
    });
    cipher.setAAD(associated);
    const from = number * chunkLength;
    pieces.push(cipher.update(text.subarray(from, from + chunkLength)), cipher.final(), cipher.getAuthTag());
  }
  return pieces;
}

/** The text, or null when any byte is not what was encrypted; nothing of a text that does not authenticate comes out. */
export function decryptStream({ key, associated }: StreamKey, sealed: Uint8Array): Buffer | null {
  const chunks = Math.ceil(sealed.length / sealedChunkLength);
  const length = sealed.length - chunks * tagLength;
  if (length <= (chunks - 1) * chunkLength) return null;
  const text = Buffer.allocUnsafe(length);
  const secret = secretOf(key);
  for (let number = 0; number < chunks; number += 1) {
    const chunk = sealed.subarray(number * sealedChunkLength, (number + 1) * sealedChunkLength);
    const decipher = createDecipheriv(algorithm, secret, chunkNonce(number, number === chunks - 1), {
      authTagLength: tagLength,
    });
    decipher.setAAD(associated);
    decipher.setAuthTag(chunk.subarray(chunk.length - tagLength));
    text.set(decipher.update(chunk.subarray(0, chunk.length - tagLength)), number * chunkLength);
    try {
      decipher.final();
    } catch {
      return null;
    }
  }
  return text;
}

/** Made once for all chunks: of bytes, Node makes a key for each of them, which takes four times as long as its work. */
function secretOf(key: Uint8Array): KeyObject {
  return createSecretKey(key);
}
