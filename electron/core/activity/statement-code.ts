import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import type { StatedPlace } from '../../../shared/activity/statement.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { readBase32, writeBase32 } from '../keys/base32.ts';

/** The 1 is the code's own version. */
const mark = 'TESTIMONIA1';

/** Archive 16, sequence 6, its time 6, hash 32, documents 4, signed off 6, checksum 5; numbers big endian, times in ms. */
const length = 75;
const checkLength = 5;
const signs = (length * 8) / 5;

/** The place as a code: the mark and 15 groups of 8 capitals and digits, joined by dashes. */
export function writeStatementCode(place: StatedPlace): string {
  const bytes = Buffer.alloc(length - checkLength);
  bytes.write(place.archive.replaceAll('-', ''), 0, 'hex');
  bytes.writeUIntBE(place.sequence, 16, 6);
  bytes.writeUIntBE(Date.parse(place.at), 22, 6);
  bytes.write(place.head, 28, 'hex');
  bytes.writeUInt32BE(place.documents, 60);
  bytes.writeUIntBE(Date.parse(place.signedAt), 64, 6);
  const text = writeBase32(Buffer.concat([bytes, checkOf(bytes)]));
  return [mark, ...(text.match(/.{8}/g) ?? [])].join('-');
}

/**
 * Finds the code in a text, or in what was typed, over lines and in either case, and reads it; its words are not looked
 * at. Throws `statement-unreadable` where there is none, or one whose checksum is wrong.
 */
export function readStatementCode(text: string): StatedPlace {
  const pattern = new RegExp(`${mark}((?:[^0-9A-Z]*[0-9A-Z]){${signs}})(?![0-9A-Z])`, 'i');
  // In between stand dashes, spaces, line ends, and signs that keep the code running from left to right.
  const code = pattern.exec(text)?.[1]?.replace(/[^0-9A-Z]/gi, '') ?? '';
  const bytes = readBase32(code, length);
  if (!bytes) throw new AppError('statement-unreadable');
  const stated = bytes.subarray(0, length - checkLength);
  if (!checkOf(stated).equals(bytes.subarray(length - checkLength)))
    throw new AppError('statement-unreadable');
  return {
    archive: stated.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    sequence: stated.readUIntBE(16, 6),
    at: new Date(stated.readUIntBE(22, 6)).toISOString(),
    head: sha256Schema.parse(stated.toString('hex', 28, 60)),
    documents: stated.readUInt32BE(60),
    signedAt: new Date(stated.readUIntBE(64, 6)).toISOString(),
  };
}

function checkOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(mark).update(bytes).digest().subarray(0, checkLength);
}
