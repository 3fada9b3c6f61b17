import { AppError } from '../../../shared/errors.ts';
import type { IoFile, IoPort } from '../disk/io-port.ts';
import { systemCode } from '../disk/storage-error.ts';

/** As much as a disk loses at once when a place of it goes bad. */
const sectorLength = 4096;

/**
 * A disk that may fail anywhere, read as far as it goes: sectors that cannot be read come as zeros, which no seal takes
 * for what was written; a folder that cannot be listed as an empty one, a file that cannot be opened as an empty one.
 * What is not there is still told as `ENOENT`.
 */
export function failingDisk(io: IoPort): IoPort {
  return {
    ...io,
    open: async (path, purpose) => {
      try {
        return patientFile(await io.open(path, purpose));
      } catch (error) {
        if (systemCode(error) === 'ENOENT') throw error;
        return emptyFile;
      }
    },
    kindOf: (path) => io.kindOf(path).catch(() => null),
    list: (folder) => io.list(folder).catch(() => []),
  };
}

function patientFile(file: IoFile): IoFile {
  const size = () => file.size().catch(() => 0);
  return {
    ...file,
    size,
    read: async (position, length) => {
      try {
        return await file.read(position, length);
      } catch {
        return readBySectors(file, position, Math.min(length, Math.max(0, (await size()) - position)));
      }
    },
    close: () => file.close().catch(() => undefined),
  };
}

async function readBySectors(file: IoFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += sectorLength) {
    try {
      bytes.set(await file.read(position + at, Math.min(sectorLength, length - at)), at);
    } catch {
      // They stay zeros.
    }
  }
  return bytes;
}

function refuse(): Promise<never> {
  return Promise.reject(new AppError('read-only'));
}

const emptyFile: IoFile = {
  size: () => Promise.resolve(0),
  read: () => Promise.resolve(new Uint8Array()),
  write: refuse,
  cut: refuse,
  sync: refuse,
  close: () => Promise.resolve(),
};
