import { createHash, webcrypto } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import { sha256Schema, type Sha256 } from '../../../shared/model/ids.ts';
import type { WalkedFile } from './walk-files.ts';

/** Larger files do not fit into memory beside everything else. */
const mostMebibytes = 512;

/** In bytes: read at once, by the size that is known of it. */
const smallFile = 1024 * 1024;

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
}

/** A file's bytes and their fixity value. Errors: file-missing, file-unreadable, file-empty, file-too-large. */
export async function readImportFile(file: WalkedFile): Promise<ReadFile> {
  if (file.error) throw file.error;
  const bytes = await readBytes(file).catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : unreadable(file, cause);
  });
  return withFixity(bytes);
}

/** In bytes. To hand so few to another thread takes longer than to hash them here, which is half a millisecond at most. */
const fewBytes = 512 * 1024;

/** Bytes and their fixity value. */
export async function withFixity(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const digest =
    bytes.length <= fewBytes
      ? createHash('sha256').update(bytes).digest()
      : Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes));
  return { bytes, sha256: sha256Schema.parse(digest.toString('hex')) };
}

async function readBytes(file: WalkedFile): Promise<Uint8Array<ArrayBuffer>> {
  const handle: FileHandle = await open(file.place, 'r');
  try {
    const bytes = await readAll(handle, file);
    if (bytes.length === 0) throw new AppError('file-empty', { file: file.path });
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Into one piece of memory: Node's own way gathers pieces first, and needs twice the room. */
async function readAll(handle: FileHandle, file: WalkedFile): Promise<Uint8Array<ArrayBuffer>> {
  // A byte more than there was when the folder was walked: where it stays empty, nothing was added and nobody need ask.
  const small = new Uint8Array(Math.min(file.bytes, smallFile) + 1);
  let { bytesRead: length } = await handle.read(small, 0, small.length, 0);
  if (length < small.length && length === file.bytes) return small.subarray(0, length);
  const { size } = await handle.stat();
  if (size > mostMebibytes * 1024 * 1024) {
    throw new AppError('file-too-large', { file: file.path, limit: `${mostMebibytes} MiB` });
  }
  const bytes = new Uint8Array(size);
  bytes.set(small.subarray(0, Math.min(length, size)));
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function unreadable(file: WalkedFile, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  if (code === 'ENOENT') return new AppError('file-missing', { file: file.path }, { cause });
  return new AppError('file-unreadable', { file: file.path, reason: code }, { cause });
}

/** Reads files at once that are handed out one after the other, in the order in which they were asked for. */
export function readInOrder(): (file: WalkedFile) => Promise<ReadFile> {
  let last: Promise<unknown> = Promise.resolve();
  return (file) => {
    const reading = readImportFile(file);
    // Its failure is told when its turn comes; until then nobody may miss it.
    reading.catch(() => undefined);
    const inTurn = last.then(() => reading);
    last = inTurn.catch(() => undefined);
    return inTurn;
  };
}
