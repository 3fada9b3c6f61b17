import { createHash } from 'node:crypto';
import { startKeyProcess } from '../../electron/cli/start-key-process.ts';
import { deriveBy, type DeriveKey } from '../../electron/core/keys/derive-process.ts';

/** Argon2id in a process of its own, at the least that a vault may ask for. */
export const withArgon2 = { derive: deriveBy(startKeyProcess), argon2: { memoryKiB: 64 * 1024, passes: 3 } };

/** For tests of what is written when, thousands of times over: a hash that costs nothing in place of Argon2id. */
export const withCheapKeys: { readonly derive: DeriveKey } = {
  derive: ({ passphrase, salt }) =>
    Promise.resolve(createHash('sha256').update(salt).update(passphrase).digest()),
};
