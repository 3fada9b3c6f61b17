import { AppError } from '../../../shared/errors.ts';
import type { Argon2Parameters } from './key-slots.ts';
import type { SideProcess } from '../processes/side-process.ts';

/** What a slot's key is derived from. */
export interface DeriveRequest extends Argon2Parameters {
  /** NFC, UTF-8. */
  readonly passphrase: Uint8Array;
  /** 16 bytes. */
  readonly salt: Uint8Array;
}

/** Argon2id, version 1.3, one lane: 32 bytes. Throws `memory-missing`. */
export type DeriveKey = (request: DeriveRequest) => Promise<Uint8Array>;

/** Starts the process of `electron/key`, which derives one key and ends. */
export type StartKeyProcess = () => SideProcess;

/**
 * Derives each key in a process of its own: it neither holds the window up nor leaves the passphrase, the memory that it
 * was worked in, or the library for it behind.
 */
export function deriveBy(start: StartKeyProcess): DeriveKey {
  return async (request) => {
    const process = start();
    try {
      const answer = await new Promise<unknown>((resolve) => {
        process.onMessage(resolve);
        process.onExit(() => {
          resolve(null);
        });
        process.send(request);
      });
      if (answer instanceof Uint8Array && answer.length === 32) return answer;
      throw new AppError('memory-missing', { mebibytes: request.memoryKiB / 1024 });
    } finally {
      process.kill();
    }
  };
}
