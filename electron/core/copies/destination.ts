import { dirname, join, resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { IoLock, IoPort } from '../disk/io-port.ts';
import { isInside } from '../disk/is-inside.ts';
import { openObjects } from '../storage/objects.ts';
import { isDamage } from '../disk/storage-error.ts';
import type { Storage } from '../storage/storage.ts';
import { archiveFolders, lockName } from '../opening/unfinished-folder.ts';
import { newVaultFile, readVault, settleVault, type FoundVault } from '../keys/vault-file.ts';
import { surveyLog, type CopySource, type LogSurvey } from './copy-source.ts';

/** Where a copy comes to lie, held against other programs. */
export interface Destination {
  /** Its files under the source's seal: both are one archive. */
  readonly storage: Storage;
  /** Null where no whole one lies yet: then what lies there is no archive, and can be anything's beginning. */
  readonly vault: FoundVault | null;
  readonly log: LogSurvey;
  readonly lock: IoLock;
}

/**
 * Takes hold of the folder that a copy goes into: nothing, an empty folder, an earlier copy of the same archive, or what a
 * first copy left that was cut off. Throws `backup-inside`, `backup-other`, `backup-ahead`, `archive-in-use`,
 * `archive-newer`, `file-missing` (the folder around it), `no-space` or `read-only`, and then has changed nothing.
 */
export async function openDestination(source: CopySource, path: string, io: IoPort): Promise<Destination> {
  const folder = resolve(path);
  const other = new AppError('backup-other', { path: folder });
  if (isInside(folder, source.storage.folder) || isInside(source.storage.folder, folder))
    throw new AppError('backup-inside');
  const kind = await io.kindOf(folder);
  if (kind === 'file') throw other;
  if (kind === null) await makeAround(io, folder);
  const found = await readVault(io, folder).catch(nullWithoutVault);
  if (found && found.vault.id !== source.vault.vault.id) throw other;
  if (!found && !(await hasOnlyOurs(io, folder))) throw other;

  const lock = await io.lock(join(folder, lockName));
  if (!lock) throw new AppError('archive-in-use', { path: folder });
  try {
    const storage: Storage = { ...source.storage, io, folder, isReadOnly: false };
    await makeFolders(io, folder);
    if (found) await settleVault(io, folder, found);
    const log = await surveyLog(storage, {});
    if (!found && log.ends.size === 0 && log.faults.length > 0 && !(await isBegun(storage))) throw other;
    if (found && found.vault.generation > source.vault.vault.generation)
      throw new AppError('backup-ahead', { path: folder });
    return { storage, vault: found, log, lock };
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw error;
  }
}

async function makeAround(io: IoPort, folder: string): Promise<void> {
  const around = dirname(folder);
  if ((await io.kindOf(around)) !== 'folder') throw new AppError('file-missing', { file: around });
  await io.makeFolder(folder);
  await io.syncFolder(around);
}

/** A copy whose vault is bad is made whole again, if its log shows that it is this archive's. */
function nullWithoutVault(error: unknown): null {
  if (isDamage(error) || (error instanceof AppError && error.code === 'archive-missing')) return null;
  throw error;
}

async function hasOnlyOurs(io: IoPort, folder: string): Promise<boolean> {
  const ours = new Set<string>([lockName, newVaultFile, 'vault.json', ...archiveFolders]);
  return (await io.list(folder)).every((name) => ours.has(name));
}

/** Whether the objects, which come first, show that this archive's copy was begun here; none at all is no evidence. */
async function isBegun({ io, seal, folder }: Storage): Promise<boolean> {
  const objects = openObjects(io, seal, join(folder, 'objects'));
  const ids = await objects.list();
  for (const id of ids) {
    const isOurs = await objects.get(id).then(
      () => true,
      () => false,
    );
    if (isOurs) return true;
  }
  return ids.length === 0;
}

async function makeFolders(io: IoPort, folder: string): Promise<void> {
  for (const name of archiveFolders)
    if ((await io.kindOf(join(folder, name))) === null) await io.makeFolder(join(folder, name));
  await io.syncFolder(folder);
}
