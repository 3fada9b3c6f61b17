import { basename, dirname } from 'node:path';
import type { IoFile, IoLock, IoPort } from '../../electron/core/io-port.ts';
import { storageError } from '../../electron/core/storage-error.ts';

/** A file's bytes as programs see them, and as they are on the platter since the last sync. */
interface DiskFile {
  readonly kind: 'file';
  bytes: Buffer;
  durable: Buffer;
  isLocked: boolean;
  /** How many share its lock. */
  sharing: number;
}

/** A folder's names as programs see them, and as they are on the platter. */
interface DiskFolder {
  readonly kind: 'folder';
  names: Map<string, DiskFile | DiskFolder>;
  durable: Map<string, DiskFile | DiskFolder>;
}

/** What a call is to do instead of its work. `power-cut`: the plug is pulled, this and every later call fails. */
export type Failure = 'ENOSPC' | 'EIO' | 'EROFS' | 'power-cut';

/**
 * How a pulled plug treats what was not synced: all lost, all kept (as when only the program was killed), or, by the
 * dice of a seed, each name and each file's bytes lost, kept, cut in half, filled with zeros or with rubbish.
 */
export type Aftermath = 'lost' | 'kept' | { readonly seed: number };

export interface SimulatedDisk {
  readonly io: IoPort;
  /** Every call so far: `sync /disk/a/journal/000000001`. */
  readonly calls: readonly string[];
  /** From now on, decides each call's failure; null lets it do its work. */
  failWhen(decide: (call: string, number: number) => Failure | null): void;
  /** The disk after the plug was pulled now; this one is of no more use. */
  pullPlug(aftermath: Aftermath): SimulatedDisk;
  /** The bytes of a file, to be changed in place behind everybody's back. */
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
          file.durable = Buffer.from(file.bytes);
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
    failWhen: (next) => {
      decide = next;
    },
    pullPlug: (aftermath) => {
      isOff = true;
      return createSimulatedDisk(survivingFolder(root, diceOf(aftermath)));
    },
    bytesOf: (path) => fileAt(path).bytes,
    replaceBytes: (path, bytes) => {
      const file = fileAt(path);
      file.bytes = Buffer.from(bytes);
      file.durable = Buffer.from(bytes);
    },
  };
}

function emptyFile(): DiskFile {
  return { kind: 'file', bytes: Buffer.alloc(0), durable: Buffer.alloc(0), isLocked: false, sharing: 0 };
}

function emptyFolder(): DiskFolder {
  return { kind: 'folder', names: new Map(), durable: new Map() };
}

function systemError(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), { code });
}

/** A number below `sides`; 0 means that what was not synced is lost, 1 that it is kept. */
type Dice = (sides: number) => number;

function diceOf(aftermath: Aftermath): Dice {
  if (aftermath === 'lost') return () => 0;
  if (aftermath === 'kept') return () => 1;
  let state = aftermath.seed + 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % sides;
  };
}

function survivingFolder(folder: DiskFolder, dice: Dice): DiskFolder {
  const names = new Map<string, DiskFile | DiskFolder>();
  for (const name of new Set([...folder.durable.keys(), ...folder.names.keys()])) {
    const before = folder.durable.get(name);
    const now = folder.names.get(name);
    const kept = before === now || dice(2) === 0 ? before : now;
    if (kept)
      names.set(name, kept.kind === 'folder' ? survivingFolder(kept, dice) : survivingFile(kept, dice));
  }
  return { kind: 'folder', names, durable: new Map(names) };
}

function survivingFile({ bytes, durable }: DiskFile, dice: Dice): DiskFile {
  const fate = bytes.equals(durable) ? 1 : dice(5);
  const half = durable.length + Math.max(0, (bytes.length - durable.length) >> 1);
  const fates = [
    durable,
    bytes,
    bytes.subarray(0, half),
    filledFrom(bytes, half, 0),
    filledFrom(bytes, half, 0xa7),
  ];
  const kept = Buffer.from(fates[fate] ?? durable);
  return { kind: 'file', bytes: kept, durable: Buffer.from(kept), isLocked: false, sharing: 0 };
}

function filledFrom(bytes: Buffer, from: number, value: number): Buffer {
  return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(Math.max(0, bytes.length - from), value)]);
}
