import { AppError } from '../../../shared/errors.ts';
import { passphraseBytes } from './passphrase-bytes.ts';
import { weaknessOf } from '../../../shared/passphrase/weakness.ts';
import type { DeriveKey } from './derive-process.ts';
import {
  argon2Default,
  openSlot,
  passphraseSlot,
  recoverySlot,
  type Argon2Parameters,
  type KeySlot,
  type PassphraseSlot,
} from './key-slots.ts';
import { newRecoveryKey, writeRecoveryKey } from './recovery-key.ts';
import { requireDerive } from './unlock.ts';

/** How passphrases become keys. */
export interface Derivation {
  readonly derive?: DeriveKey | undefined;
  /** What a new slot costs to try; tests ask for the least that is allowed. */
  readonly argon2?: Argon2Parameters | undefined;
}

/** Slots, and the recovery key that goes with them: shown once, and nowhere to be had again. */
export interface NewSlots {
  readonly slots: readonly KeySlot[];
  readonly recoveryKey: string | null;
}

/** A slot for a passphrase. Throws `passphrase-weak` before anything is derived. */
export function newPassphraseSlot(
  masterKey: Uint8Array,
  passphrase: string,
  { derive, argon2 = argon2Default }: Derivation,
): Promise<PassphraseSlot> {
  const weakness = weaknessOf(passphrase);
  if (weakness) throw new AppError('passphrase-weak', { weakness });
  const deriveNow = requireDerive(derive);
  const bytes = passphraseBytes(passphrase);
  return passphraseSlot(masterKey, argon2, (salt) => deriveNow({ ...argon2, passphrase: bytes, salt }));
}

export function newRecoverySlot(masterKey: Uint8Array): {
  readonly slot: KeySlot;
  readonly recoveryKey: string;
} {
  const key = newRecoveryKey();
  return { slot: recoverySlot(masterKey, key), recoveryKey: writeRecoveryKey(key) };
}

/** The slots of a new archive; without a passphrase its key lies open beside it. */
export async function firstSlots(
  masterKey: Uint8Array,
  passphrase: string | null,
  derivation: Derivation,
): Promise<NewSlots> {
  if (passphrase === null) return { slots: [openSlot(masterKey)], recoveryKey: null };
  const { slot, recoveryKey } = newRecoverySlot(masterKey);
  return { slots: [await newPassphraseSlot(masterKey, passphrase, derivation), slot], recoveryKey };
}
