import { dirname } from 'node:path';
import type { IoFile, IoPort } from './io-port.ts';
import type { SealedBytes } from '../sealing/seal.ts';

/** Runs `use` on a file and closes it whatever happens. */
export async function withFile<T>(opening: Promise<IoFile>, use: (file: IoFile) => Promise<T>): Promise<T> {
  const file = await opening;
  let value: T;
  try {
    value = await use(file);
  } catch (error) {
    // The first failure is the one to tell; the system closes the file at the latest when the process ends.
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
  return value;
}

/**
 * Makes a file that is not there yet. When it resolves, its contents and its name survive a pulled plug; when it
 * throws, nothing is left (as far as the disk still obeys).
 */
export async function makeFile(
  io: IoPort,
  path: string,
  fill: (file: IoFile) => Promise<void>,
): Promise<void> {
  await makeUnnamedFile(io, path, fill);
  try {
    await io.syncFolder(dirname(path));
  } catch (error) {
    await io.removeFile(path).catch(() => undefined);
    throw error;
  }
}

/** `makeFile` for one of many: its contents are safe, its name only when its folder has been synced. */
export async function makeUnnamedFile(
  io: IoPort,
  path: string,
  fill: (file: IoFile) => Promise<void>,
): Promise<void> {
  const file = await io.open(path, 'making');
  try {
    await withFile(Promise.resolve(file), async () => {
      await fill(file);
      await file.sync();
    });
  } catch (error) {
    await io.removeFile(path).catch(() => undefined);
    throw error;
  }
}

/** `makeFile` for bytes that are at hand. */
export function makeFileOf(io: IoPort, path: string, bytes: SealedBytes): Promise<void> {
  return makeFile(io, path, (file) => file.write(bytes, 0));
}

/**
 * Puts bytes at a path in one step: whoever looks finds all of them, or what was there before. For the small files that
 * have one name for ever; never for records, because FAT disks keep no promise about renaming when the plug is pulled.
 */
export async function putFile(io: IoPort, path: string, bytes: SealedBytes): Promise<void> {
  const written = `${path}.new`;
  // What an earlier run may have left there.
  await io.removeFile(written).catch(() => undefined);
  await makeFileOf(io, written, bytes);
  try {
    await io.rename(written, path);
  } catch (error) {
    await io.removeFile(written).catch(() => undefined);
    throw error;
  }
  await io.syncFolder(dirname(path));
}

/** A folder, there and its name safe. */
export async function makeFolderIfMissing(io: IoPort, path: string): Promise<void> {
  if ((await io.kindOf(path)) === null) await io.makeFolder(path);
  // Also for one that was there: the run that made it may have ended before its name was safe.
  await io.syncFolder(dirname(path));
}

/** The names in a folder; none when there is no such folder. */
export async function listIfThere(io: IoPort, folder: string): Promise<readonly string[]> {
  return (await io.kindOf(folder)) === 'folder' ? io.list(folder) : [];
}

/** All bytes of a file. Throws the system's `ENOENT` when it is not there. */
export function readWholeFile(io: IoPort, path: string): Promise<Uint8Array> {
  return withFile(io.open(path, 'reading'), async (file) => file.read(0, await file.size()));
}
