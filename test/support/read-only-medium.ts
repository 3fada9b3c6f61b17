import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IoPort } from '../../electron/core/disk/io-port.ts';
import { storageError } from '../../electron/core/disk/storage-error.ts';

/** What a disk holds as it can be read, but not written to: every such call fails with this code, and is listed. */
export function readOnlyMedium(io: IoPort, code: 'EROFS' | 'EACCES' | 'EPERM') {
  const refused: string[] = [];
  const refuse = (call: string) => {
    refused.push(call);
    return Promise.reject(storageError(Object.assign(new Error(code), { code })));
  };
  const medium: IoPort = {
    ...io,
    open: (path, purpose) => (purpose === 'reading' ? io.open(path, purpose) : refuse(`open ${path}`)),
    makeFolder: (path) => refuse(`makeFolder ${path}`),
    removeFile: (path) => refuse(`removeFile ${path}`),
    removeFolder: (path) => refuse(`removeFolder ${path}`),
    rename: (path) => refuse(`rename ${path}`),
    lock: (path, share) => (share === 'shared' ? io.lock(path, share) : refuse(`lock ${path}`)),
  };
  return { medium, refused };
}

/** Whether this machine lets the tests mount a folder over itself so that it can only be read. */
export const canMount = tryMount();

/** Mounts a folder over itself, read-only; answers what ends that. */
export function mountReadOnly(folder: string): () => void {
  mount('--bind', folder, folder);
  mount('-o', 'remount,bind,ro', folder);
  return () => {
    execFileSync('umount', [folder], { stdio: 'ignore' });
  };
}

/** Every file under a folder, by its path inside, with its bytes in hexadecimal. */
export async function bytesUnder(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path, (await readFile(path)).toString('hex')] as const),
    ),
  );
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    mountReadOnly(folder)();
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

function mount(...words: readonly string[]): void {
  execFileSync('mount', words, { stdio: 'ignore' });
}
