import { join } from 'node:path';
import { asBuffer } from '../disk/as-buffer.ts';
import type { Archive } from '../archive.ts';
import { systemCode } from '../disk/storage-error.ts';
import { newVaultFile, vaultFile } from '../keys/vault-file.ts';
import { readWholeFile } from '../disk/whole-file.ts';

/** Whether the file with the ways in is the newest that was written. */
export interface VaultCheck {
  readonly ok: boolean;
  /**
   * `altered`: not what this program has open. `older`: the log tells of more changes of the ways in than it has seen, so
   * an earlier one was put back and what was taken away may open the archive again. `left`: a change was cut off, and
   * the next opening settles it.
   */
  readonly faults: readonly { readonly file: string; readonly why: 'altered' | 'older' | 'left' }[];
}

/** Compares the vault on the disk with the open one, and with how often the log says that it was changed. */
export async function checkVault({ keys, storage }: Archive, changesInLog: number): Promise<VaultCheck> {
  const { vault, bytes } = keys.copy();
  const faults: VaultCheck['faults'][number][] = [];
  const [lying, left] = [await bytesAt(storage, vaultFile), await bytesAt(storage, newVaultFile)];
  if (!lying || !asBuffer(lying).equals(bytes)) faults.push({ file: vaultFile, why: 'altered' });
  if (left) faults.push({ file: newVaultFile, why: 'left' });
  // The first is number 1, and a change that the power cut off may be in the vault and not in the log.
  if (vault.generation <= changesInLog) faults.push({ file: vaultFile, why: 'older' });
  return { ok: faults.every(({ why }) => why === 'left'), faults };
}

async function bytesAt({ io, folder }: Archive['storage'], name: string): Promise<Uint8Array | null> {
  try {
    return await readWholeFile(io, join(folder, name));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
