import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { deriveKey } from '../sealing/derive-key.ts';
import { keySlotSchema, type KeySlot } from './key-slots.ts';
import { recordFormat } from '../storage/record-format.ts';
import { readJson } from '../disk/read-json.ts';
import { leaveOpen, type SealedBytes } from '../sealing/seal.ts';
import { damaged } from '../disk/storage-error.ts';

const vaultSchema = z.looseObject({
  format: z.literal('testimonia-archive'),
  version: z.int().positive(),
  leastReader: z.int().positive(),
  id: z.uuid(),
  /** Rises by one with every change of the slots. */
  generation: z.int().positive(),
  slots: z.array(keySlotSchema).min(1),
});

/** What must be known of an archive before anything in it can be read: whose it is, and how its key is had. */
export type Vault = Readonly<z.infer<typeof vaultSchema>>;

/** All that a reader of any age must understand. */
const anyVaultSchema = z.looseObject({
  format: z.literal('testimonia-archive'),
  leastReader: z.int().positive(),
  id: z.uuid(),
  mac: sha256Schema,
  check: sha256Schema,
});

/** A vault as it was read: sound by its checksum; by its MAC only once somebody has the master key. */
export interface ReadVault {
  readonly vault: Vault;
  /** Whether it was written by who had this master key. */
  readonly isBy: (masterKey: Uint8Array) => boolean;
}

export function newVault(slots: readonly KeySlot[]): Vault {
  return {
    format: 'testimonia-archive',
    version: recordFormat.version,
    leastReader: recordFormat.version,
    id: randomUUID(),
    generation: 1,
    slots: [...slots],
  };
}

/** The vault as it lies on the disk: JSON with a MAC against changes and a checksum against accidents. */
export function vaultBytes(vault: Vault, masterKey: Uint8Array): SealedBytes {
  const signed = { ...vault, mac: macOf(vault, masterKey).toString('hex') };
  return leaveOpen(`${JSON.stringify({ ...signed, check: checkOf(signed) }, null, 2)}\n`);
}

/**
 * Reads a vault's file. Throws `archive-damaged`, also for slots outside the limits of `key-slots.ts`, or
 * `archive-newer` when this program, which reads up to format `reader`, is too old for it.
 */
export function readVaultBytes(
  bytes: Uint8Array,
  name: string,
  reader: number = recordFormat.version,
): ReadVault {
  const { check, ...signed } = readJson(anyVaultSchema, bytes, name);
  // First, so that a flipped bit reads as damage and never as a wrong passphrase or a newer format.
  if (check !== checkOf(signed)) throw damaged(name);
  if (signed.leastReader > reader) throw new AppError('archive-newer', { version: signed.leastReader });
  const { mac, ...stated } = signed;
  const vault = vaultSchema.safeParse(stated);
  if (!vault.success) throw damaged(name, vault.error);
  return {
    vault: vault.data,
    isBy: (masterKey) => timingSafeEqual(macOf(stated, masterKey), Buffer.from(mac, 'hex')),
  };
}

/** Without a way in that asks for a secret first, it is open. */
export function isSealedVault({ slots }: Vault): boolean {
  return slots.every(({ kind }) => kind !== 'none');
}

/** SHA-256 over the fields in the order of their names. */
function checkOf(fields: object): string {
  return createHash('sha256').update(canonical(fields)).digest('hex');
}

/** HMAC-SHA256 over the same, with neither MAC nor checksum in it. */
function macOf(fields: Pick<Vault, 'id'>, masterKey: Uint8Array): Buffer {
  return createHmac('sha256', deriveKey(masterKey, fields.id, 'vault'))
    .update(canonical(fields))
    .digest();
}

function canonical(fields: object): string {
  return JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
}
