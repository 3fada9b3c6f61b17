import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { deriveKey } from './derive-key.ts';
import { pad, unpad } from './padme.ts';
import { giveBack } from '../disk/give-back.ts';
import { damaged } from '../disk/storage-error.ts';
import { decryptStream, encryptStream, type StreamKey } from './stream-cipher.ts';

declare const sealed: unique symbol;

/** Bytes as they may lie on the disk. Only this file makes them, and `IoFile.write` takes no others. */
export type SealedBytes = Uint8Array & { readonly [sealed]: true };

/** What the bytes are; opened as another kind they do not open. */
export type SealKind = 'head' | 'journal' | 'object';

/**
 * The one place that all of an archive's bytes pass on their way to the disk and back.
 * `name` says which thing of its kind it is (an object's id, a frame's place): bytes put in another's place do not open.
 */
export interface Seal {
  seal(kind: SealKind, name: string, bytes: Uint8Array): SealedBytes;
  /** Throws `archive-damaged` for any bytes but those sealed for this name. */
  open(kind: SealKind, name: string, sealedBytes: Uint8Array): Uint8Array;
  /** Forgets its keys: what is asked of it afterwards throws `archive-closed`. */
  close(): void;
}

/** The first bytes of everything sealed; a search for frames in a damaged file looks for them. */
export const magic = Buffer.from('TSTM');
/** Also in the labels of the keys: a later form goes with a vault that this reader refuses, see `leastReader`. */
const formatVersion = 1;
const kindNumbers: Readonly<Record<SealKind, number>> = { head: 1, journal: 2, object: 3 };
const saltLength = 32;
const headerLength = magic.length + 2 + saltLength;

/**
 * The seal under an archive's master key. Layout: `TSTM`, format version (1 byte), kind (1 byte), a random salt
 * (32 bytes), then the padded bytes encrypted as a stream under a key of their own. `resources/docs/format.md` tells
 * all that a reader needs.
 */
export function createSeal(masterKey: Uint8Array, vaultId: string): Seal {
  const keys: Readonly<Record<SealKind, Uint8Array>> = {
    head: deriveKey(masterKey, vaultId, 'head'),
    journal: deriveKey(masterKey, vaultId, 'journal'),
    object: deriveKey(masterKey, vaultId, 'object'),
  };
  let isClosed = false;

  const streamKey = (kind: SealKind, name: string, header: Uint8Array): StreamKey => {
    if (isClosed) throw new AppError('archive-closed');
    const salt = header.subarray(headerLength - saltLength);
    return {
      key: deriveKey(keys[kind], salt, `${kind}|${name}`),
      associated: createHash('sha256').update(header).update(name).digest(),
    };
  };

  return {
    seal: (kind, name, bytes) => {
      const header = Buffer.concat([prefixOf(kind), randomBytes(saltLength)]);
      const padded = pad(bytes);
      const pieces = encryptStream(streamKey(kind, name, header), padded);
      const whole = Buffer.concat([header, ...pieces]);
      for (const passing of [padded, ...pieces]) giveBack(passing);
      return whole as Uint8Array as SealedBytes;
    },
    open: (kind, name, sealedBytes) => {
      const header = sealedBytes.subarray(0, headerLength);
      const key = streamKey(kind, name, header);
      if (!prefixOf(kind).equals(header.subarray(0, magic.length + 2))) throw damaged(name);
      const padded = decryptStream(key, sealedBytes.subarray(headerLength));
      const bytes = padded && unpad(padded);
      if (!bytes) throw damaged(name);
      return bytes;
    },
    close: () => {
      isClosed = true;
      for (const key of Object.values(keys)) key.fill(0);
    },
  };
}

/** Lets text lie on the disk as it is: for what must be read before there is a key, and for what is no secret. */
export function leaveOpen(text: string): SealedBytes {
  return Buffer.from(text, 'utf8') as Uint8Array as SealedBytes;
}

/** Bytes that were read from where they lay sealed, to be laid elsewhere as they are. */
export function stillSealed(bytes: Uint8Array): SealedBytes {
  return bytes as SealedBytes;
}

/** Sealed bytes behind a header that says nothing but their length. */
export function withHeader(header: Uint8Array, bytes: SealedBytes): SealedBytes {
  return Buffer.concat([header, bytes]) as Uint8Array as SealedBytes;
}

function prefixOf(kind: SealKind): Buffer {
  return Buffer.from([...magic, formatVersion, kindNumbers[kind]]);
}
