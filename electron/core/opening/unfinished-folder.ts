import { basename, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import { generationPath } from '../storage/generations.ts';
import type { IoPort } from '../disk/io-port.ts';
import { magic } from '../sealing/seal.ts';
import { damaged, isDamage } from '../disk/storage-error.ts';
import { newVaultFile, readVault, vaultFile, type FoundVault } from '../keys/vault-file.ts';
import { readWholeFile } from '../disk/whole-file.ts';

/** The file whose lock says that a program has the archive open. */
export const lockName = 'lock';

/** What every archive's folder has in it beside its vault. */
export const archiveFolders = ['head', 'journal', 'objects'] as const;

/** The first frame of a new archive's journal is far shorter, whoever made it. */
const firstFrameLimit = 4096;

/** Nothing, sealed: header, least padding, tag. A frame that changes any record is longer. */
const sealedNothing = 38 + 256 + 16;

/**
 * Whether a folder holds nothing but what making an archive leaves when the power goes before there is a whole vault:
 * then nothing that anybody wrote is in it, and no key was ever told that could open it.
 */
export async function isUnfinished(io: IoPort, folder: string): Promise<boolean> {
  const names = await io.list(folder);
  for (const name of names) {
    const path = join(folder, name);
    const isFolder = (await io.kindOf(path)) === 'folder';
    if (name === lockName && !isFolder) continue;
    if (name === newVaultFile && !isFolder && !(await isWholeVault(io, folder))) continue;
    if (archiveFolders.some((each) => each === name) && isFolder && (await isBare(io, path))) continue;
    return false;
  }
  return true;
}

/** Removes what an unfinished making left, or one that failed; the lock stays for who holds it. */
export async function clearUnfinished(io: IoPort, folder: string): Promise<void> {
  const removeFiles = async (paths: readonly string[]) => {
    for (const path of paths) if ((await io.kindOf(path)) !== null) await io.removeFile(path);
  };
  await removeFiles([vaultFile, newVaultFile].map((name) => join(folder, name)));
  // Before anything else goes: a vault that came back after a power cut would name an archive that has nothing in it.
  await io.syncFolder(folder);
  await removeFiles((['head', 'journal'] as const).map((part) => generationPath(folder, part, 1)));
  for (const name of archiveFolders)
    if ((await io.kindOf(join(folder, name))) !== null) await io.removeFolder(join(folder, name));
  await io.syncFolder(folder);
}

/** `readVault` for a folder that was named; one that has lost its vault is `archive-damaged`, not missing. */
export async function requireVault(io: IoPort, folder: string, reader?: number): Promise<FoundVault> {
  try {
    return await readVault(io, folder, reader);
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === 'archive-missing';
    if (!isMissing || !(await hasArchiveFolders(io, folder)) || (await isUnfinished(io, folder))) throw error;
    throw damaged(vaultFile, error);
  }
}

async function hasArchiveFolders(io: IoPort, folder: string): Promise<boolean> {
  for (const name of archiveFolders) if ((await io.kindOf(join(folder, name))) !== 'folder') return false;
  return true;
}

async function isWholeVault(io: IoPort, folder: string): Promise<boolean> {
  try {
    await readVault(io, folder);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'archive-missing') return false;
    if (isDamage(error)) return false;
    // A newer program's.
    if (error instanceof AppError) return true;
    throw error;
  }
}

/** Nothing in it, or of heads and journals the first; of the first journal no record. */
async function isBare(io: IoPort, path: string): Promise<boolean> {
  const part = basename(path);
  for (const name of await io.list(path)) {
    if (part === 'objects' || name !== basename(generationPath('', 'head', 1))) return false;
    if (part === 'journal' && !(await hasNoRecord(io, join(path, name)))) return false;
  }
  return true;
}

/** No more than the frame that tells of the making, and the mark, whole or not, of one that was given up. */
async function hasNoRecord(io: IoPort, path: string): Promise<boolean> {
  const bytes = asBuffer(await readWholeFile(io, path));
  const [first, last] = [bytes.indexOf(magic), bytes.lastIndexOf(magic)];
  if (bytes.length > firstFrameLimit) return false;
  return first === last || (bytes.indexOf(magic, first + 1) === last && bytes.length - last <= sealedNothing);
}
