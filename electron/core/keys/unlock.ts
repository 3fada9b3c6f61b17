import { AppError } from '../../../shared/errors.ts';
import { passphraseBytes } from './passphrase-bytes.ts';
import type { DeriveKey } from './derive-process.ts';
import { slotSalt, unwrap } from './key-slots.ts';
import { readRecoveryKey } from './recovery-key.ts';
import { damaged } from '../disk/storage-error.ts';
import { vaultFile } from './vault-file.ts';
import type { ReadVault } from './vault.ts';

/** What a person brings to open a sealed archive. An archive that lies open needs none of it. */
export interface Secrets {
  readonly passphrase?: string | null | undefined;
  /** As it was written down; used when there is no passphrase. */
  readonly recoveryKey?: string | null | undefined;
  /** Needed with a passphrase: the host's way to derive keys. */
  readonly derive?: DeriveKey | undefined;
}

/** The master key, and the slot that gave it. */
export interface Unlocked {
  readonly masterKey: Uint8Array;
  readonly slotId: string;
}

/**
 * Has the master key of a vault. Throws `passphrase-needed`, `passphrase-wrong`, `recovery-key-mistyped`,
 * `recovery-key-wrong`, `memory-missing`, or `archive-damaged` for a vault that somebody without the key has changed.
 */
export async function unlockVault({ vault, isBy }: ReadVault, secrets: Secrets): Promise<Unlocked> {
  const unlocked = await tryEverySlot(vault.slots, secrets);
  if (!isBy(unlocked.masterKey)) throw damaged(vaultFile);
  return unlocked;
}

/** Has the master key of slots; throws as `unlockVault`, but knows nothing of who wrote them. */
export async function tryEverySlot(
  slots: Readonly<ReadVault['vault']['slots']>,
  secrets: Secrets,
): Promise<Unlocked> {
  for (const slot of slots)
    if (slot.kind === 'none') return { masterKey: Buffer.from(slot.key, 'hex'), slotId: slot.id };
  if (typeof secrets.passphrase === 'string') {
    const passphrase = passphraseBytes(secrets.passphrase);
    const derive = requireDerive(secrets.derive);
    for (const slot of slots) {
      if (slot.kind !== 'passphrase') continue;
      const secret = await derive({ ...slot.argon2id, passphrase, salt: slotSalt(slot) });
      const masterKey = unwrap(slot, secret);
      if (masterKey) return { masterKey, slotId: slot.id };
    }
    throw new AppError('passphrase-wrong');
  }
  if (typeof secrets.recoveryKey !== 'string') throw new AppError('passphrase-needed');
  const secret = readRecoveryKey(secrets.recoveryKey);
  for (const slot of slots) {
    const masterKey = slot.kind === 'recovery' ? unwrap(slot, secret) : null;
    if (masterKey) return { masterKey, slotId: slot.id };
  }
  throw new AppError('recovery-key-wrong');
}

/** The host's way to derive keys; a program that asks for passphrases without one has a bug. */
export function requireDerive(derive: DeriveKey | undefined): DeriveKey {
  if (!derive) throw new Error('A passphrase was given, and no way to derive a key from it.');
  return derive;
}
