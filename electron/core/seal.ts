import { createHash } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import { damaged } from './storage-error.ts';

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
  /** Throws `archive-damaged` for any bytes but those sealed for this name, `archive-newer` for a later format. */
  open(kind: SealKind, name: string, sealedBytes: Uint8Array): Uint8Array;
  /** Ends the use of the seal: what is asked of it afterwards throws `archive-closed`. */
  close(): void;
}

/** The first bytes of everything sealed; a search for frames in a damaged file looks for them. */
export const magic = Buffer.from('TSTM');
const formatVersion = 1;
const kindNumbers: Readonly<Record<SealKind, number>> = { head: 1, journal: 2, object: 3 };
const digestLength = 32;
const prefixLength = magic.length + 2;

/** How many bytes sealing adds. */
const sealOverhead = prefixLength + digestLength;

/**
 * The seal of an archive without a passphrase: it hides nothing, but finds every flipped bit, every missing byte and
 * every swapped file. Layout: `TSTM`, format version (1 byte), kind (1 byte), SHA-256 of those, the name and the bytes
 * (32 bytes), then the bytes.
 */
export function createOpenSeal(): Seal {
  let isClosed = false;
  const insist = () => {
    if (isClosed) throw new AppError('archive-closed');
  };
  return {
    seal: (kind, name, bytes) => {
      insist();
      const prefix = prefixOf(kind);
      return Buffer.concat([prefix, digest(prefix, name, bytes), bytes]) as Uint8Array as SealedBytes;
    },
    open: (kind, name, sealedBytes) => {
      insist();
      const prefix = sealedBytes.subarray(0, prefixLength);
      const stated = sealedBytes.subarray(prefixLength, sealOverhead);
      const bytes = sealedBytes.subarray(sealOverhead);
      // First, so that a flipped bit never reads as another kind or a newer format.
      if (!digest(prefix, name, bytes).equals(stated)) throw damaged(name);
      const version = prefix[magic.length] ?? 0;
      if (version > formatVersion) throw new AppError('archive-newer', { version });
      if (!prefixOf(kind).equals(prefix)) throw damaged(name);
      return bytes;
    },
    close: () => {
      isClosed = true;
    },
  };
}

/** Lets text lie on the disk as it is: for what must be read before there is a key, and for what is no secret. */
export function leaveOpen(text: string): SealedBytes {
  return Buffer.from(text, 'utf8') as Uint8Array as SealedBytes;
}

/** Sealed bytes behind a header that says nothing but their length. */
export function withHeader(header: Uint8Array, bytes: SealedBytes): SealedBytes {
  return Buffer.concat([header, bytes]) as Uint8Array as SealedBytes;
}

function prefixOf(kind: SealKind): Buffer {
  return Buffer.from([...magic, formatVersion, kindNumbers[kind]]);
}

function digest(prefix: Uint8Array, name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(prefix).update(`${name}\n`).update(bytes).digest();
}
