import { basename, dirname } from 'node:path';
import type { IoFile, IoLock, IoPort } from '../../electron/core/disk/io-port.ts';
import { storageError } from '../../electron/core/disk/storage-error.ts';
import { survivorOf, type Aftermath } from './aftermath.ts';
import { copyOfTree, emptyFile, emptyFolder, type DiskFile, type DiskFolder } from './disk-tree.ts';

export type { Aftermath };

/** What a call is to do instead of its work. `power-cut`: the plug is pulled, this and every later call fails. */
export type Failure = 'ENOSPC' | 'EIO' | 'EROFS' | 'power-cut';

/** A disk at one moment, to pull the plug of in as many ways as wanted. */
export interface Photograph {
  pullPlug(aftermath: Aftermath): SimulatedDisk;
}

export interface SimulatedDisk {
  readonly io: IoPort;
  /** Every call so far: `sync /disk/a/journal/000000001`. */
  readonly calls: readonly string[];
  /** From now on, decides each call's failure; null lets it do its work. */
  failWhen(decide: (call: string, number: number) => Failure | null): void;
  /** The disk after the plug was pulled now; this one is of no more use. */
  pullPlug(aftermath: Aftermath): SimulatedDisk;
  /** The disk as it is now, while this one lives on. */
  photograph(): Photograph;
  /** Every file, with its bytes as programs see them. */
  files(): ReadonlyMap<string, Buffer>;
  /** The bytes of a file as programs see them. */
  bytesOf(path: string): Buffer;
  replaceBytes(path: string, bytes: Uint8Array): void;
}

/** A disk in memory that obeys `IoPort`, forgets what was not synced, and fails when told to. */
export function createSimulatedDisk(root: DiskFolder = emptyFolder()): SimulatedDisk {
  const calls: string[] = [];
  let decide: (call: string, number: number) => Failure | null = () => null;
  let isOff = false;

  /** Runs a call's work, or half of it and the failure that it was told. */
  const call = <T>(name: string, work: () => T, half?: () => void): Promise<T> => {
    calls.push(name);
    const failure = isOff ? 'power-cut' : decide(name, calls.length);
    try {
      if (failure === null) return Promise.resolve(work());
      if (!isOff) half?.();
      isOff ||= failure === 'power-cut';
      throw systemError(failure === 'power-cut' ? 'EIO' : failure, name);
    } catch (error) {
      // As the real port: the same errors told in the same way, and only by rejecting.
      return Promise.reject(storageError(error));
    }
  };

  const find = (path: string): DiskFile | DiskFolder | null => {
    if (path === '/') return root;
    const around = find(dirname(path));
    return around?.kind === 'folder' ? (around.names.get(basename(path)) ?? null) : null;
  };
  const folderAt = (path: string): DiskFolder => {
    const found = find(path);
    if (found?.kind !== 'folder') throw systemError('ENOENT', path);
    return found;
  };
  const fileAt = (path: string): DiskFile => {
    const found = find(path);
    if (found?.kind !== 'file') throw systemError('ENOENT', path);
    return found;
  };
  const add = <T extends DiskFile | DiskFolder>(path: string, made: T): T => {
    const { names } = folderAt(dirname(path));
    if (names.has(basename(path))) throw systemError('EEXIST', path);
    names.set(basename(path), made);
    return made;
  };

  const openFile = (path: string, file: DiskFile): IoFile => {
    const write = (bytes: Uint8Array, position: number) => {
      const longer = Buffer.alloc(Math.max(file.bytes.length, position + bytes.length));
      longer.set(file.bytes);
      longer.set(bytes, position);
      file.bytes = longer;
    };
    return {
      size: () => call(`size ${path}`, () => file.bytes.length),
      read: (position, length) =>
        call(`read ${path}`, () => Buffer.from(file.bytes.subarray(position, position + length))),
      write: (bytes, position) =>
        call(
          `write ${path}`,
          () => {
            write(bytes, position);
          },
          () => {
            write(bytes.subarray(0, bytes.length >> 1), position);
          },
        ),
      cut: (length) =>
        call(`cut ${path}`, () => {
          file.bytes = file.bytes.subarray(0, length);
        }),
      sync: () =>
        call(`sync ${path}`, () => {
          file.durable = file.bytes;
        }),
      close: () => call(`close ${path}`, () => undefined),
    };
  };

  const shareLock = (file: DiskFile): IoLock | null => {
    if (file.isLocked) return null;
    file.sharing += 1;
    return {
      release: () => {
        file.sharing -= 1;
        return Promise.resolve();
      },
    };
  };

  const io: IoPort = {
    open: (path, purpose) =>
      call(`open ${path}`, () =>
        openFile(path, purpose === 'making' ? add(path, emptyFile()) : fileAt(path)),
      ),
    kindOf: (path) => call(`kindOf ${path}`, () => find(path)?.kind ?? null),
    list: (path) => call(`list ${path}`, () => [...folderAt(path).names.keys()]),
    makeFolder: (path) => call(`makeFolder ${path}`, () => void add(path, emptyFolder())),
    syncFolder: (path) =>
      call(`syncFolder ${path}`, () => {
        const folder = folderAt(path);
        folder.durable = new Map(folder.names);
      }),
    removeFile: (path) =>
      call(`removeFile ${path}`, () => {
        fileAt(path);
        folderAt(dirname(path)).names.delete(basename(path));
      }),
    removeFolder: (path) =>
      call(`removeFolder ${path}`, () => {
        if (folderAt(path).names.size > 0) throw systemError('ENOTEMPTY', path);
        folderAt(dirname(path)).names.delete(basename(path));
      }),
    rename: (from, to) =>
      call(`rename ${from}`, () => {
        folderAt(dirname(to)).names.set(basename(to), fileAt(from));
        folderAt(dirname(from)).names.delete(basename(from));
      }),
    lock: (path, share = 'alone') =>
      call(`${share === 'shared' ? 'share' : 'lock'} ${path}`, () => {
        const found = find(path);
        if (share === 'shared') return shareLock(fileAt(path));
        const file = found?.kind === 'file' ? found : add(path, emptyFile());
        if (file.isLocked || file.sharing > 0) return null;
        file.isLocked = true;
        return {
          release: () =>
            call(`release ${path}`, () => {
              file.isLocked = false;
            }),
        };
      }),
  };

  return {
    io,
    calls,
    photograph: () => {
      const then = copyOfTree(root);
      return { pullPlug: (aftermath) => createSimulatedDisk(survivorOf(then, aftermath)) };
    },
    files: () => new Map(filesIn('', root)),
    failWhen: (next) => {
      decide = next;
    },
    pullPlug: (aftermath) => {
      isOff = true;
      return createSimulatedDisk(survivorOf(root, aftermath));
    },
    bytesOf: (path) => fileAt(path).bytes,
    replaceBytes: (path, bytes) => {
      const file = fileAt(path);
      file.bytes = Buffer.from(bytes);
      file.durable = file.bytes;
    },
  };
}

function systemError(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), { code });
}

function* filesIn(path: string, folder: DiskFolder): Iterable<readonly [string, Buffer]> {
  for (const [name, node] of folder.names) {
    if (node.kind === 'folder') yield* filesIn(`${path}/${name}`, node);
    else yield [`${path}/${name}`, node.bytes];
  }
}
