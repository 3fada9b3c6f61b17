import { resolve } from 'node:path';
import type { DeriveKey } from '../keys/derive-process.ts';
import type { IoPort } from '../disk/io-port.ts';
import type { Argon2Parameters } from '../keys/key-slots.ts';
import { nodeIo } from '../disk/node-io.ts';
import { recordFormat, type RecordFormat } from '../storage/record-format.ts';
import { createSeal } from '../sealing/seal.ts';
import type { Storage } from '../storage/storage.ts';
import type { Vault } from '../keys/vault.ts';

/** How an archive is made or opened, whichever. */
export interface StorageOptions {
  /** The disk; the operating system's own unless a test brings another. */
  readonly io?: IoPort | undefined;
  /** Bytes of journal after which a new head is written, at closing or at opening. */
  readonly journalLimit?: number | undefined;
  /** Bytes of journal after which one is begun while the archive is worked in. */
  readonly workingLimit?: number | undefined;
  /** The host's way to make keys of passphrases. */
  readonly derive?: DeriveKey | undefined;
  /** What new passphrases cost to try; tests ask for the least that is allowed. */
  readonly argon2?: Argon2Parameters | undefined;
  /** The local name of the person, asked at every change: the log keeps it. */
  readonly who?: (() => string | undefined) | undefined;
  /** The person's profile folder, which remembers where each archive's log stood; without one nothing is remembered. */
  readonly profile?: string | null | undefined;
  /** What is known of records; a test brings what a later program will know. */
  readonly format?: RecordFormat | undefined;
}

/** The storage of an archive whose key is known. */
export function archiveStorage(
  path: string,
  options: StorageOptions & { readonly isReadOnly?: boolean },
  { masterKey, vault }: { readonly masterKey: Uint8Array; readonly vault: Pick<Vault, 'id'> },
): Storage {
  const { io = nodeIo, who = () => undefined } = options;
  const { journalLimit = 4 * 2 ** 20, workingLimit = 16 * 2 ** 20 } = options;
  return {
    io,
    seal: createSeal(masterKey, vault.id),
    folder: resolve(path),
    journalLimit,
    workingLimit,
    isReadOnly: options.isReadOnly ?? false,
    format: options.format ?? recordFormat,
    who,
  };
}
