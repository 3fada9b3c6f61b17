import { createRequire } from 'node:module';
import type sodiumOfWrappers from 'libsodium-wrappers-sumo';

/**
 * The process that makes a key of a passphrase: one request, one answer, and it ends with all the memory that it
 * worked in. It hears and speaks by `process` under Node's fork, by `process.parentPort` under Electron.
 */

interface Request {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly passes: number;
}

interface ParentPort {
  once(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

// Its ES module cannot be imported: libsodium-sumo 0.8.4 exports another thing than libsodium-wrappers-sumo 0.8.2 awaits.
const sodium = createRequire(import.meta.url)('libsodium-wrappers-sumo') as typeof sodiumOfWrappers;

/** The key, or null when there is not enough memory. */
async function derive({ passphrase, salt, memoryKiB, passes }: Request): Promise<Uint8Array | null> {
  await sodium.ready;
  try {
    return sodium.crypto_pwhash(
      32,
      passphrase,
      salt,
      passes,
      memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
  } catch {
    return null;
  }
}

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
if (parentPort) {
  parentPort.once('message', ({ data }) => {
    void derive(data as Request).then((key) => {
      parentPort.postMessage(key);
    });
  });
} else {
  // Without its parent there is nobody to work for.
  process.on('disconnect', () => process.exit());
  process.once('message', (data) => {
    void derive(data as Request).then((key) => process.send?.(key));
  });
}
