import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../shared/errors.ts';
import type { ZipEntry } from '../../shared/model/unzip-message.ts';
import { isBeside, mostEntryBytes, overlap, refusalOf } from './zip-rules.ts';

/** A ZIP whose files are read one by one. */
export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  /** A file's bytes, by its place in `entries`. Errors: format-damaged, file-too-large. */
  read(index: number): Promise<Buffer>;
}

const mostEntries = 10_000;
/** Bytes of a local file's header without its name (APPNOTE.TXT 6.3, 4.3.7). */
const headerLength = 30;
const utf8Flag = 0x0800;
const unicodePath = 0x7075;

/**
 * Opens a ZIP: what is in it, each file with the reason why it will not be read, if there is one.
 * Errors: zip-bomb, file-too-large, format-encrypted, format-damaged.
 */
export async function openZipFile(bytes: Buffer): Promise<OpenZip> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false }).catch(refused);
  if (zip.entryCount > mostEntries) throw new AppError('file-too-large', { limit: `${mostEntries} files` });
  const found = await entriesOf(zip).catch(refused);
  const spans = found.map(({ relativeOffsetOfLocalHeader, compressedSize, fileNameLength }) => ({
    start: relativeOffsetOfLocalHeader,
    length: compressedSize + fileNameLength + headerLength,
  }));
  if (overlap(spans)) throw new AppError('zip-bomb');
  const files = found.map((entry) => ({ entry, name: nameOf(entry) })).filter(({ name }) => !isBeside(name));
  return {
    entries: files.map(({ entry, name }) => describe(entry, name)),
    read: async (index) => {
      const file = files[index];
      if (!file) throw damaged('a file in it is missing');
      return readEntry(zip, file.entry).catch(refused);
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function describe(entry: Entry, name: string): ZipEntry {
  const facts = {
    name,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    attributes: entry.externalFileAttributes,
    isEncrypted: entry.isEncrypted(),
  };
  const error = refusalOf(facts);
  return { name, bytes: entry.uncompressedSize, ...(error && { error }) };
}

/** As UTF-8 where the ZIP says so or where it is that, else in the charset of DOS. */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string {
  const isSaid = (flags & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePath);
  const isUnsaid = !isSaid && isUtf8(fileNameRaw);
  // Strict, so that a backslash stays one.
  return getFileNameLowLevel(isUnsaid ? flags | utf8Flag : flags, fileNameRaw, extraFields, true);
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  if (entry.uncompressedSize > mostEntryBytes) throw new AppError('file-too-large', { limit: '200 MiB' });
  const bytes = Buffer.alloc(entry.uncompressedSize);
  let length = 0;
  // The library ends the stream with an error where there is more or less than was said.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  if (crc32(bytes) !== entry.crc32) throw damaged('its checksum is wrong');
  return bytes;
}

/** The library says in its own words what is wrong with the bytes. */
function refused(cause: unknown): never {
  if (cause instanceof AppError) throw cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (/encrypt/i.test(reason)) throw new AppError('format-encrypted', {}, { cause });
  throw damaged(reason.split(/[.:]/, 1)[0] ?? reason, cause);
}

function damaged(reason: string, cause?: unknown): AppError {
  return new AppError('format-damaged', { format: 'zip', reason }, { cause });
}
