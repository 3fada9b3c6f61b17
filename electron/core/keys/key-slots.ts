import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { deriveKey, keyLength } from '../sealing/derive-key.ts';
import { decryptStream, encryptStream, type StreamKey } from '../sealing/stream-cipher.ts';

/** What Argon2id is asked for. */
export interface Argon2Parameters {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** 256 MiB, three times over: about a second of a laptop for whoever guesses one passphrase (RFC 9106 asks for less). */
export const argon2Default: Argon2Parameters = { memoryKiB: 256 * 1024, passes: 3 };

/**
 * The floors keep an altered vault from making guessing cheap, the ceilings from taking all memory or an hour; what lies
 * outside is refused before anything is derived.
 */
const argon2Schema = z.object({
  memoryKiB: z
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.int().min(3).max(16),
  lanes: z.literal(1),
});

const hexSchema = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const saltLength = 16;
const tagLength = 16;
const everySlot = { id: hexSchema(4), createdAt: z.iso.datetime() };
const wrapped = { salt: hexSchema(saltLength), wrappedKey: hexSchema(keyLength + tagLength) };

const passphraseSlotSchema = z.object({
  kind: z.literal('passphrase'),
  ...everySlot,
  argon2id: argon2Schema,
  ...wrapped,
});
const recoverySlotSchema = z.object({ kind: z.literal('recovery'), ...everySlot, ...wrapped });
/** The master key lies open: whoever has the folder has the archive. */
const openSlotSchema = z.object({ kind: z.literal('none'), ...everySlot, key: hexSchema(keyLength) });

/** One way to have the master key. */
export const keySlotSchema = z.discriminatedUnion('kind', [
  passphraseSlotSchema,
  recoverySlotSchema,
  openSlotSchema,
]);
export type KeySlot = Readonly<z.infer<typeof keySlotSchema>>;
export type PassphraseSlot = Readonly<z.infer<typeof passphraseSlotSchema>>;
type WrappingSlot = PassphraseSlot | Readonly<z.infer<typeof recoverySlotSchema>>;

/** What a slot is, before any key is in it. */
function newSlot<Kind extends KeySlot['kind']>(kind: Kind) {
  return { kind, id: randomBytes(4).toString('hex'), createdAt: new Date().toISOString() };
}

export function openSlot(masterKey: Uint8Array): KeySlot {
  return { ...newSlot('none'), key: hexOf(masterKey) };
}

/** The key of a slot that `derive` makes from a passphrase and the slot's salt. */
export async function passphraseSlot(
  masterKey: Uint8Array,
  { memoryKiB, passes }: Argon2Parameters,
  derive: (salt: Uint8Array) => Promise<Uint8Array>,
): Promise<PassphraseSlot> {
  const salt = randomBytes(saltLength);
  const slot = { ...newSlot('passphrase'), argon2id: { memoryKiB, passes, lanes: 1 as const } };
  return {
    ...slot,
    salt: hexOf(salt),
    wrappedKey: wrap(masterKey, wrappingKey(slot, salt, await derive(salt))),
  };
}

export function recoverySlot(masterKey: Uint8Array, recoveryKey: Uint8Array): KeySlot {
  const salt = randomBytes(saltLength);
  const slot = newSlot('recovery');
  return { ...slot, salt: hexOf(salt), wrappedKey: wrap(masterKey, wrappingKey(slot, salt, recoveryKey)) };
}

export function slotSalt(slot: WrappingSlot): Uint8Array {
  return Buffer.from(slot.salt, 'hex');
}

/** The master key, or null when the secret is not this slot's. */
export function unwrap(slot: WrappingSlot, secret: Uint8Array): Uint8Array | null {
  return decryptStream(wrappingKey(slot, slotSalt(slot), secret), Buffer.from(slot.wrappedKey, 'hex'));
}

/** A key used once, because every slot has a salt of its own: so the stream's first nonce is safe. */
function wrappingKey(
  { kind, id }: Pick<KeySlot, 'kind' | 'id'>,
  salt: Uint8Array,
  secret: Uint8Array,
): StreamKey {
  const label = `slot|${kind}|${id}`;
  return { key: deriveKey(secret, salt, label), associated: Buffer.from(label) };
}

function wrap(masterKey: Uint8Array, key: StreamKey): string {
  return Buffer.concat(encryptStream(key, masterKey)).toString('hex');
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
