import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../../../shared/errors.ts';
import type { Format } from '../../../shared/model/parsed.ts';
import { mailKind } from './detect-mail.ts';
import { formatOfName } from '../../../shared/model/formats.ts';
import { textFormat } from './detect-text.ts';
import { zipNames } from './zip-names.ts';

/** How far a PDF's header may stand from the beginning (ISO 32000-1, implementation note 13). */
const pdfHeaderWithin = 1024;
/** All that telling one binary kind from another needs; the rest of a hostile file stays unread here. */
const sampleBytes = 65_536;

/**
 * What a file is, by its contents; a ZIP of files is none of the formats. Its name only breaks the tie between text,
 * Markdown and HTML.
 * Errors: format-unknown with `kind`, format-encrypted, format-damaged for what only its name still tells.
 */
export async function detectFormat(bytes: Uint8Array, fileName: string): Promise<Format | 'zip'> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, pdfHeaderWithin + 5).includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(buffer.toString('latin1', 0, 64))) return 'rtf';
  const promised = formatOfName(fileName);
  if (isZip(buffer)) {
    if (isOdt(buffer, promised)) return 'odt';
    // What an EPUB is stands in its first entry (EPUB 3.3, OCF, 4.3).
    if (buffer.subarray(0, 256).includes('mimetypeapplication/epub+zip')) return 'epub';
    const names = zipNames(buffer);
    if (isDocx(names)) return 'docx';
    if (names.has('xl/workbook.xml')) return 'xlsx';
    if (promised === 'epub' && names.has('META-INF/container.xml')) return 'epub';
    const kind = await binaryKind(buffer, 'ZIP');
    if (kind !== 'ZIP') throw unknown(fileName, kind);
    if (promised !== undefined && packed.has(promised)) throw remnant(fileName, promised);
    return 'zip';
  }
  if (isTiff(buffer)) return 'image';
  if (isTnef(buffer)) throw unknown(fileName, 'Outlook, winmail.dat (TNEF)');
  if (isCompound(buffer)) {
    // Word, and others, wrap an encrypted DOCX into the container of the old DOC.
    if (buffer.includes(utf16('EncryptedPackage')))
      throw new AppError('format-encrypted', { file: fileName });
    throw unknown(fileName, buffer.includes(utf16('WordDocument')) ? 'Word 97 (DOC)' : 'Microsoft Office 97');
  }
  const mail = mailKind(buffer, fileName);
  if (mail === 'mailbox') throw unknown(fileName, 'mbox');
  if (mail !== null) return mail;
  const text = textFormat(buffer, promised);
  const kind = text === null ? await binaryKind(buffer, noKind) : noKind;
  if (pictures.has(kind)) return 'image';
  // A PDF that has lost its beginning looks like text, or like nothing.
  const isRemnant = kind === noKind && text?.format !== 'html';
  if (isRemnant && promised !== undefined && marked.has(promised)) throw remnant(fileName, promised);
  if (text === null) throw unknown(fileName, kind);
  if (text.format === null) throw unknown(fileName, text.kind);
  return text.format;
}

/** The pictures whose text can be read. */
const pictures: ReadonlySet<string> = new Set(['PNG', 'JPG', 'TIF', 'WEBP', 'GIF', 'BMP']);

/** Formats whose files all begin alike, so that one without its beginning is only what is left of it. */
const marked: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx', 'odt', 'epub', 'rtf', 'xlsx']);

/** Those that are a ZIP of parts. */
const packed: ReadonlySet<Format> = new Set<Format>(['docx', 'odt', 'epub', 'xlsx']);

/** No more can be said of some bytes than that they are bytes. */
const noKind = 'data';

function remnant(file: string, format: Format): AppError {
  return new AppError('format-damaged', {
    file,
    format,
    reason: 'what such a file consists of is not there',
  });
}

function unknown(file: string, kind: string): AppError {
  return new AppError('format-unknown', { file, kind });
}

/** A local file's header, or the end of an empty archive (APPNOTE 4.3). */
function isZip(buffer: Buffer): boolean {
  const signature = buffer.length >= 4 ? buffer.readUInt32LE(0) : 0;
  return signature === 0x04034b50 || signature === 0x06054b50;
}

/** What Outlook packs a mail's formatting and attachments into for other Outlooks (MS-OXTNEF, 2.1.3.1). */
function isTnef(buffer: Buffer): boolean {
  return buffer.length >= 4 && buffer.readUInt32LE(0) === 0x223e9f78;
}

/** TIFF 6.0, in either order of bytes: its first directory may stand behind all pictures. */
function isTiff(buffer: Buffer): boolean {
  return /^(II\*\0|MM\0\*)$/.test(buffer.toString('latin1', 0, 4));
}

/** An OpenDocument text says what it is in its first entry, unless it was packed anew (OpenDocument 1.3, part 2, 3.3). */
function isOdt(buffer: Buffer, promised: Format | undefined): boolean {
  if (buffer.subarray(0, 256).includes('mimetypeapplication/vnd.oasis.opendocument.text')) return true;
  return promised === 'odt' && buffer.includes('content.xml') && buffer.includes('META-INF/manifest.xml');
}

/** A part may have another name than the usual one, and any ZIP may hold a folder of that name. */
function isDocx(names: ReadonlySet<string>): boolean {
  if (names.has('word/document.xml')) return true;
  return names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/'));
}

function isCompound(buffer: Buffer): boolean {
  return buffer.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

async function binaryKind(buffer: Buffer, otherwise: string): Promise<string> {
  const type = await fileTypeFromBuffer(buffer.subarray(0, sampleBytes));
  return type?.ext.toUpperCase() ?? otherwise;
}
