import { dirname, join } from 'node:path';
import type { ObjectId } from '../../../shared/model/ids.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import { eachInFlight } from '../verify/in-flight.ts';
import type { NamedObject } from '../storage/named-objects.ts';
import { objectName } from '../storage/objects.ts';
import { stillSealed } from '../sealing/seal.ts';
import { isOriginal } from '../storage/sound-object.ts';
import { throwIfStopped } from '../stop.ts';
import { damaged, isDamage, systemCode } from '../disk/storage-error.ts';
import type { Storage } from '../storage/storage.ts';
import { makeFileOf, readWholeFile, withFile } from '../disk/whole-file.ts';
import type { BadObject } from '../verify/verify.ts';

/** Copied at once; their bytes are held in memory twice while they are read back. */
const objectsAtOnce = 3;

/** What became of objects that were to be copied. */
export interface CopiedObjects {
  readonly copied: number;
  /** As they lie on the disk. */
  readonly bytes: number;
  /** Not copied, because they are not what was written. */
  readonly damaged: readonly BadObject[];
}

interface CopyObjectsOptions {
  /** Whether the destination is known to have had this object whole: then only its length is looked at. */
  readonly isTrusted: (id: ObjectId) => boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onDone: () => void;
}

/**
 * Copies the objects that the destination lacks. Each is opened by its seal and compared with its fixity value before,
 * made durable, and read back after. Throws `stopped`, `no-space` or `read-only`.
 */
export async function copyObjects(
  [from, to]: readonly [Storage, Storage],
  wanted: ReadonlyMap<ObjectId, NamedObject>,
  { isTrusted, signal, onDone }: CopyObjectsOptions,
): Promise<CopiedObjects> {
  const bad: BadObject[] = [];
  let [copied, bytes] = [0, 0];
  const shelves = new Map<string, Promise<void>>();
  const shelve = (path: string) => {
    const making = shelves.get(path) ?? makeShelf(to, path);
    shelves.set(path, making);
    return making;
  };
  await eachInFlight(wanted, objectsAtOnce, async ([id, about]) => {
    throwIfStopped(signal);
    if (!(await isThere([from, to], id, isTrusted(id) ? null : about))) {
      const sealedBytes = await soundBytes(from, id, about);
      if (sealedBytes) {
        await shelve(dirname(pathIn(to, id)));
        await replace(to, id, sealedBytes);
        copied += 1;
        bytes += sealedBytes.length;
      } else bad.push({ file: objectName(id), document: about.document });
    }
    onDone();
  });
  return { copied, bytes, damaged: bad };
}

/** Where an object lies on the disk. */
function pathIn({ folder }: Pick<Storage, 'folder'>, id: ObjectId): string {
  return join(folder, ...objectName(id).split('/'));
}

/** An object as it lies there; null when it is gone or not what was written. */
async function soundBytes(
  storage: Storage,
  id: ObjectId,
  { sha256 }: Pick<NamedObject, 'sha256'>,
): Promise<Uint8Array | null> {
  try {
    const sealedBytes = await readWholeFile(storage.io, pathIn(storage, id));
    return isOriginal(storage.seal.open('object', id, sealedBytes), sha256) ? sealedBytes : null;
  } catch (error) {
    if (isDamage(error) || systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** `about` given: read and checked, as a run may have left it that was cut off. Else compared by length alone. */
async function isThere(
  [from, to]: readonly [Storage, Storage],
  id: ObjectId,
  about: NamedObject | null,
): Promise<boolean> {
  if (about) return (await soundBytes(to, id, about)) !== null;
  const length = await lengthOf(to, id);
  // What the source has lost is the copy's to keep.
  return length !== null && length === ((await lengthOf(from, id)) ?? length);
}

async function lengthOf(storage: Storage, id: ObjectId): Promise<number | null> {
  try {
    return await withFile(storage.io.open(pathIn(storage, id), 'reading'), (file) => file.size());
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function makeShelf({ io }: Storage, path: string): Promise<void> {
  if ((await io.kindOf(path)) === null) await io.makeFolder(path);
  await io.syncFolder(dirname(path));
}

async function replace({ io, folder }: Storage, id: ObjectId, sealedBytes: Uint8Array): Promise<void> {
  const path = pathIn({ folder }, id);
  if ((await io.kindOf(path)) !== null) await io.removeFile(path);
  await makeFileOf(io, path, stillSealed(sealedBytes));
  if (!asBuffer(await readWholeFile(io, path)).equals(sealedBytes)) throw damaged(path);
}
