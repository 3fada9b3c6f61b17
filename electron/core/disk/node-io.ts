import { mkdir, open, readdir, rename, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises';
import { lockFile } from './archive-lock.ts';
import type { IoFile, IoPort, OpenFor } from './io-port.ts';
import { readingError, storageError, systemCode } from './storage-error.ts';

const flags: Readonly<Record<OpenFor, string>> = { reading: 'r', changing: 'r+', making: 'wx+' };

/** Only the person's own account may read what the archive holds. */
const fileMode = 0o600;
const folderMode = 0o700;

async function telling<T>(call: Promise<T>, told = storageError): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw told(error);
  }
}

/** The operating system's own disk, by `node:fs`. */
export const nodeIo: IoPort = {
  open: async (path, purpose) => {
    const told = purpose === 'reading' ? readingError : storageError;
    return fileOf(await telling(open(path, flags[purpose], fileMode), told));
  },
  kindOf: (path) => telling(kindOf(path), readingError),
  list: (folder) => telling(readdir(folder), readingError),
  makeFolder: (path) => telling(mkdir(path, { mode: folderMode })),
  syncFolder: (path) => telling(syncFolder(path)),
  removeFile: (path) => telling(unlink(path)),
  removeFolder: (path) => telling(rmdir(path)),
  rename: (from, to) => telling(rename(from, to)),
  lock: (path, share) => telling(lockFile(path, share)),
};

function fileOf(handle: FileHandle): IoFile {
  return {
    size: async () => (await telling(handle.stat())).size,
    read: (position, length) => telling(readFully(handle, position, length)),
    write: (bytes, position) => telling(writeFully(handle, bytes, position)),
    cut: (length) => telling(handle.truncate(length)),
    sync: () => telling(handle.datasync()),
    close: () => telling(handle.close()),
  };
}

async function readFully(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function writeFully(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows keeps names by its own journal and opens no folder for this.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems (FUSE, network shares) cannot sync a folder and say so; there is nothing better to do there.
    if (systemCode(error) !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}
