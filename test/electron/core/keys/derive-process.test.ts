import { describe, expect, it } from 'vitest';
import { startKeyProcess } from '../../../../electron/cli/start-key-process.ts';
import { deriveBy } from '../../../../electron/core/keys/derive-process.ts';
import type { SideProcess } from '../../../../electron/core/processes/side-process.ts';

const request = {
  passphrase: Buffer.from('password'),
  salt: Buffer.from('somesaltsomesalt'),
  memoryKiB: 64 * 1024,
  passes: 3,
};

describe('deriving a key', () => {
  it('is Argon2id of version 1.3 with one lane, and the process ends afterwards', async () => {
    let exited: Promise<unknown> = Promise.resolve();
    const start = (): SideProcess => {
      const process = startKeyProcess();
      exited = new Promise((resolve) => {
        process.onExit(resolve);
      });
      return process;
    };
    const key = await deriveBy(start)(request);
    // By Debian's python3-argon2: hash_secret_raw(password, salt, 3, 65536, 1, 32, Type.ID, 19).
    expect(Buffer.from(key).toString('hex')).toBe(
      '7664ad4ba1a3c999fcdd0991ffc2270f78302d2383233db5e7befc85d1bb1819',
    );
    await exited;
  });

  it('says that there is not enough memory when the process ends without an answer', async () => {
    const listeners: ((code: number | null) => void)[] = [];
    const dying: SideProcess = {
      send: () => {
        for (const listener of listeners) listener(137);
      },
      onMessage: () => undefined,
      onExit: (listener) => void listeners.push(listener),
      kill: () => undefined,
    };
    await expect(deriveBy(() => dying)(request)).rejects.toMatchObject({
      code: 'memory-missing',
      details: { mebibytes: 64 },
    });
  });
});
