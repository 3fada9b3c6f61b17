import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { objectIdSchema, type ObjectId } from '../../../shared/model/ids.ts';
import type { IoPort } from '../disk/io-port.ts';
import { newObjectId } from '../new-id.ts';
import type { Seal, SealedBytes } from '../sealing/seal.ts';
import { damaged, systemCode } from '../disk/storage-error.ts';
import {
  listIfThere,
  makeFileOf,
  makeFolderIfMissing,
  makeUnnamedFile,
  readWholeFile,
} from '../disk/whole-file.ts';

/** Originals, texts and indexes: bytes that are written once under a random name and never change. */
export interface Objects {
  /** Durable when it resolves. Throws `no-space`, `read-only`, or `archive-missing` when the archive has gone. */
  put(bytes: Uint8Array): Promise<ObjectId>;
  /** For objects that become durable together, at a third of the calls that each of them would take alone. */
  beginGroup(): ObjectGroup;
  /** Exactly the bytes that were put; throws `archive-damaged` when they are not there or not what they were. */
  get(id: ObjectId): Promise<Uint8Array>;
  /** For what no record names any more. An object that is not there counts as removed. */
  remove(id: ObjectId): Promise<void>;
  /** Every object that lies there, named by a record or not, sound or not. */
  list(): Promise<readonly ObjectId[]>;
  /**
   * Whether it was put, or is being put, since the archive was opened: then a record may be about to name it, and it is
   * no leftover although none does yet.
   */
  isOfThisSession(id: ObjectId): boolean;
}

/** Objects that one change of the records is going to name. New ones lie in one folder, which is synced once for all. */
export interface ObjectGroup {
  /**
   * Begins to write an object, which nothing may name before the group is synced; one that comes from another archive
   * keeps its id. Throws as `Objects.put`.
   */
  put(bytes: Uint8Array, id?: ObjectId): Promise<ObjectId>;
  /** Everything whose `put` has resolved is durable when it resolves. */
  sync(): Promise<void>;
}

/** Where an object lies inside its archive, with `/` on every system. */
export function objectName(id: ObjectId): string {
  return `objects/${id.slice(0, 2)}/${id}`;
}

/** The objects in the folder `objects` of an archive, spread over 256 folders by the first two digits of their names. */
export function openObjects(io: IoPort, seal: Seal, folder: string): Objects {
  const made = new Map<string, Promise<void>>();
  const ofThisSession = new Set<ObjectId>();
  const pathOf = (id: ObjectId) => join(folder, id.slice(0, 2), objectIdSchema.parse(id));

  const ensureFolder = (path: string): Promise<void> => {
    const known = made.get(path);
    if (known) return known;
    const making = makeFolderIfMissing(io, path).catch((error: unknown) => {
      made.delete(path);
      throw error;
    });
    made.set(path, making);
    return making;
  };

  const toldAsMissing = (error: unknown): never => {
    if (systemCode(error) === 'ENOENT')
      throw new AppError('archive-missing', { path: dirname(folder) }, { cause: error });
    throw error;
  };

  /** Seals the bytes and has them written to the place of the object. */
  const putBy = async (id: ObjectId, bytes: Uint8Array, write: WriteFile): Promise<ObjectId> => {
    const path = pathOf(id);
    // Before its file can be seen: a sweep may be looking.
    ofThisSession.add(id);
    const sealedBytes = seal.seal('object', id, bytes);
    await ensureFolder(dirname(path));
    await write(io, path, sealedBytes);
    return id;
  };

  return {
    put: (bytes) => putBy(newObjectId(), bytes, makeFileOf).catch(toldAsMissing),
    beginGroup: () => {
      const shared = newObjectId().slice(0, 2);
      const used = new Set<string>();
      return {
        put: (bytes, id = newObjectId(shared)) => {
          used.add(dirname(pathOf(id)));
          return putBy(id, bytes, makeUnnamedFileOf).catch(toldAsMissing);
        },
        sync: async () => {
          for (const path of used) await io.syncFolder(path).catch(toldAsMissing);
        },
      };
    },
    get: async (id) => {
      try {
        return seal.open('object', id, await readWholeFile(io, pathOf(id)));
      } catch (error) {
        if (systemCode(error) === 'ENOENT') throw damaged(objectName(id), error);
        throw error;
      }
    },
    remove: async (id) => {
      ofThisSession.delete(id);
      try {
        await io.removeFile(pathOf(id));
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') throw error;
      }
    },
    list: () => listObjects(io, folder),
    isOfThisSession: (id) => ofThisSession.has(id),
  };
}

type WriteFile = (io: IoPort, path: string, bytes: SealedBytes) => Promise<void>;

const makeUnnamedFileOf: WriteFile = (io, path, bytes) =>
  makeUnnamedFile(io, path, (file) => file.write(bytes, 0));

/** Every object in the folder `objects` of an archive, sound or not; anything else there is nobody's. */
export async function listObjects(io: IoPort, folder: string): Promise<readonly ObjectId[]> {
  const ids: ObjectId[] = [];
  for (const name of await listIfThere(io, folder)) {
    if (!/^[0-9a-f]{2}$/.test(name)) continue;
    for (const file of await io.list(join(folder, name))) {
      const id = objectIdSchema.safeParse(file);
      if (id.success && id.data.startsWith(name)) ids.push(id.data);
    }
  }
  return ids;
}
