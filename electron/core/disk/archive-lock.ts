// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types, and every program that compiles this file needs ours
/// <reference path="./fs-native-extensions.d.ts" />
import { open } from 'node:fs/promises';
import { tryLock, unlock } from 'fs-native-extensions';
import type { IoLock, LockShare } from './io-port.ts';

/**
 * Takes the operating system's lock on a file; null when another handle has it, of this process or of another. Alone: the
 * file is made when missing. Shared: it is only read. The system frees it when the process ends, however it ends: no stale lock outlives a crash, and no timer
 * has to be kept alive.
 */
export async function lockFile(path: string, share: LockShare = 'alone'): Promise<IoLock | null> {
  const isShared = share === 'shared';
  const handle = await open(path, isShared ? 'r' : 'a+', 0o600);
  let isGranted = false;
  try {
    isGranted = tryLock(handle.fd, { shared: isShared });
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
