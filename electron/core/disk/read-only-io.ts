import { AppError } from '../../../shared/errors.ts';
import type { IoFile, IoPort } from './io-port.ts';

function refuse(): Promise<never> {
  return Promise.reject(new AppError('read-only'));
}

/**
 * A disk that is only read: every call that would change it is refused as `read-only` before it gets there, so that
 * nothing depends on each caller's memory, nor on the medium to refuse. A file opened for changing can be read.
 */
export function readOnlyIo(io: IoPort): IoPort {
  return {
    open: async (path, purpose) =>
      purpose === 'making' ? refuse() : readOnlyFile(await io.open(path, 'reading')),
    kindOf: (path) => io.kindOf(path),
    list: (folder) => io.list(folder),
    makeFolder: refuse,
    syncFolder: refuse,
    removeFile: refuse,
    removeFolder: refuse,
    rename: refuse,
    lock: (path, share) => (share === 'shared' ? io.lock(path, share) : refuse()),
  };
}

function readOnlyFile(file: IoFile): IoFile {
  return { ...file, write: refuse, cut: refuse, sync: refuse };
}
