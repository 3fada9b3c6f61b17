import { inflateRawSync } from 'node:zlib';
import { AppError } from '../../shared/errors.ts';

/** What a ZIP may unfold to, in bytes, in all. */
const mostUnfolded = 200 * 1024 * 1024;
const mostEntries = 10_000;

/** Signatures and lengths of APPNOTE.TXT 6.3, 4.3. */
const endSignature = Buffer.from('504b0506', 'hex');
const endLength = 22;
const longestComment = 65_535;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localLength = 30;
const encryptedFlag = 1;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly local: number;
}

/**
 * The files of a ZIP, unfolded. One that would unfold to more than this program may hold is refused: by what its
 * directory says, and entry by entry, because a directory can lie.
 * Errors: file-too-large, format-encrypted, format-damaged; what zlib throws.
 */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const entries = [...readDirectory(bytes)];
  const unfolded = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (unfolded > mostUnfolded) throw new AppError('file-too-large', { limit: '200 MiB' });
  if (entries.some(({ flags }) => (flags & encryptedFlag) !== 0)) throw new AppError('format-encrypted');
  return new Map(entries.map((entry) => [entry.name, unfold(bytes, entry)]));
}

function unfold(bytes: Buffer, entry: Entry): Buffer {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged('a part of it is packed in an unknown way');
  // One byte more than it may be: zlib refuses more than that, and an empty part must not mean no limit.
  return inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 });
}

function* readDirectory(bytes: Buffer): Iterable<Entry> {
  const end = bytes.lastIndexOf(endSignature, bytes.length - endLength);
  if (end < 0 || end < bytes.length - endLength - longestComment) throw damaged('its directory is missing');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > mostEntries) throw new AppError('file-too-large', { limit: `${mostEntries} parts` });
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > bytes.length || bytes.readUInt32LE(at) !== entrySignature) {
      throw damaged('its directory is broken');
    }
    const nameEnd = at + entryLength + bytes.readUInt16LE(at + 28);
    yield {
      name: bytes.toString('utf8', at + entryLength, nameEnd),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      local: bytes.readUInt32LE(at + 42),
    };
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function packedBytes(bytes: Buffer, { local, packed }: Entry): Buffer {
  if (local + localLength > bytes.length) throw damaged('a part of it is cut off');
  const start = local + localLength + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) throw damaged('a part of it is cut off');
  return bytes.subarray(start, start + packed);
}

function damaged(reason: string): AppError {
  return new AppError('format-damaged', { reason });
}
