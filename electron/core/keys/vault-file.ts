import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import type { IoPort } from '../disk/io-port.ts';
import { leaveOpen, type SealedBytes } from '../sealing/seal.ts';
import { isDamage, systemCode } from '../disk/storage-error.ts';
import { readVaultBytes, type ReadVault } from './vault.ts';
import { makeFileOf, readWholeFile, withFile } from '../disk/whole-file.ts';

/** The file that makes a folder an archive; it is written last. */
export const vaultFile = 'vault.json';

/** Where a vault is safe while `vault.json` is being made anew; read when that one is missing or bad. */
export const newVaultFile = 'vault.json.new';

/** A vault and which of the two files it came from. */
export interface FoundVault extends ReadVault {
  readonly file: typeof vaultFile | typeof newVaultFile;
  /** As it lies there. */
  readonly bytes: SealedBytes;
}

/** Reads an archive's vault. Throws `archive-missing`, `archive-damaged` or `archive-newer` (than `reader` knows). */
export async function readVault(io: IoPort, folder: string, reader?: number): Promise<FoundVault> {
  let fault: AppError | null = null;
  for (const file of [vaultFile, newVaultFile] as const) {
    try {
      const bytes = await readWholeFile(io, join(folder, file));
      return { file, bytes: leaveOpen(asBuffer(bytes).toString()), ...readVaultBytes(bytes, file, reader) };
    } catch (error) {
      if (isDamage(error)) fault ??= error;
      else if (!isMissing(error)) throw error;
    }
  }
  // A new file that was never whole, and nothing beside it: an archive whose making was cut short.
  if (fault?.details['reason'] === vaultFile) throw fault;
  throw new AppError('archive-missing', { path: folder });
}

/**
 * Writes an archive's vault; durable when it resolves. Nothing is written over and nothing changes its name, because FAT
 * disks keep no promise about that: at every moment one whole vault lies under one of two names. When it throws, the
 * vault of before stands, as far as the disk still obeys.
 */
export async function writeVault(
  io: IoPort,
  folder: string,
  { before, after }: { readonly before: SealedBytes | null; readonly after: SealedBytes },
): Promise<void> {
  await removeIfThere(io, join(folder, newVaultFile));
  await makeFileOf(io, join(folder, newVaultFile), after);
  let isBeforeSafe = before !== null;
  try {
    await removeIfThere(io, join(folder, vaultFile));
    isBeforeSafe = false;
    await makeAnew(io, folder, after);
  } catch (error) {
    if (before && !isBeforeSafe) isBeforeSafe = await succeeds(makeAnew(io, folder, before));
    // Else the new one is the only vault that is known to be whole.
    if (isBeforeSafe) await removeLeftover(io, folder);
    throw error;
  }
  await removeLeftover(io, folder);
}

/**
 * Finishes what an earlier run was cut off in, as far as the disk lets it: then the vault lies in `vault.json` alone,
 * and a slot that was taken away is nowhere.
 */
export async function settleVault(io: IoPort, folder: string, { file, bytes }: FoundVault): Promise<void> {
  if ((await io.kindOf(join(folder, newVaultFile))) === null) return;
  const settle = async () => {
    // The one that will be left or copied: the run before may have ended before it was durable.
    await withFile(io.open(join(folder, file), 'changing'), (found) => found.sync());
    if (file === newVaultFile) await makeAnew(io, folder, bytes);
    else await io.syncFolder(folder);
    await removeLeftover(io, folder);
  };
  await succeeds(settle());
}

async function makeAnew(io: IoPort, folder: string, bytes: SealedBytes): Promise<void> {
  await removeIfThere(io, join(folder, vaultFile));
  await io.syncFolder(folder);
  await makeFileOf(io, join(folder, vaultFile), bytes);
}

/** When the disk refuses, the next opening tries again. */
async function removeLeftover(io: IoPort, folder: string): Promise<void> {
  await succeeds(io.removeFile(join(folder, newVaultFile)).then(() => io.syncFolder(folder)));
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

async function removeIfThere(io: IoPort, path: string): Promise<void> {
  try {
    await io.removeFile(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR';
}
