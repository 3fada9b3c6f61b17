// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types, and every program that compiles this file needs ours
/// <reference path="./fs-native-extensions.d.ts" />
import { open } from 'node:fs/promises';
import { tryLock, unlock } from 'fs-native-extensions';
import type { IoLock } from './io-port.ts';

/**
 * Takes the operating system's lock on a file, made when missing; null when another handle has it, of this process or
 * of another. The system frees it when the process ends, however it ends: no stale lock outlives a crash, and no timer
 * has to be kept alive.
 */
export async function lockFile(path: string): Promise<IoLock | null> {
  const handle = await open(path, 'a+', 0o600);
  let isGranted = false;
  try {
    isGranted = tryLock(handle.fd);
  } finally {
    if (!isGranted) await handle.close();
  }
  if (!isGranted) return null;
  return {
    release: async () => {
      unlock(handle.fd);
      await handle.close();
    },
  };
}
