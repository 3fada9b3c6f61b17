import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { sha256Schema } from '../../shared/model/ids.ts';
import type { IoPort } from './io-port.ts';
import { readJson } from './read-json.ts';
import { leaveOpen } from './seal.ts';
import { damaged } from './storage-error.ts';
import { putFile, readWholeFile } from './whole-file.ts';

/** The format written here, and the oldest reader that understands it. */
const version = 1;

/** How the archive's key is had. `none`: there is no key, the archive lies open. */
const slotSchema = z.object({ kind: z.literal('none') });

const vaultSchema = z.object({
  format: z.literal('testimonia-archive'),
  version: z.int().positive(),
  leastReader: z.int().positive(),
  id: z.uuid(),
  slots: z.array(slotSchema).min(1),
});

/** What must be known of an archive before anything in it can be read. */
export type Vault = Readonly<z.infer<typeof vaultSchema>>;

/** All that a reader of any age must understand. */
const anyVaultSchema = z.looseObject({
  format: z.literal('testimonia-archive'),
  leastReader: z.int().positive(),
  check: sha256Schema,
});

/** The file that makes a folder an archive; it is written last. */
export const vaultFile = 'vault.json';

export function newVault(): Vault {
  return {
    format: 'testimonia-archive',
    version,
    leastReader: version,
    id: randomUUID(),
    slots: [{ kind: 'none' }],
  };
}

/** Writes a new archive's vault, whole or not at all; durable when it resolves. */
export function writeVault(io: IoPort, folder: string, vault: Vault): Promise<void> {
  const text = `${JSON.stringify({ ...vault, check: checkOf(vault) }, null, 2)}\n`;
  return putFile(io, join(folder, vaultFile), leaveOpen(text));
}

/** Reads an archive's vault. Throws `archive-damaged`, or `archive-newer` when this program is too old for it. */
export async function readVault(io: IoPort, folder: string): Promise<Vault> {
  const bytes = await readWholeFile(io, join(folder, vaultFile));
  const { check, ...stated } = readJson(anyVaultSchema, bytes, vaultFile);
  if (check !== checkOf(stated)) throw damaged(vaultFile);
  if (stated.leastReader > version) throw new AppError('archive-newer', { version: stated.leastReader });
  const vault = vaultSchema.safeParse(stated);
  if (!vault.success) throw damaged(vaultFile, vault.error);
  return vault.data;
}

/** SHA-256 over the vault's fields in the order of their names, without the check itself. */
function checkOf(vault: object): string {
  const fields = Object.entries(vault).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
