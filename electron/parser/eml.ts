import { AppError } from '../../shared/errors.ts';
import type { Block } from '../../shared/model/content.ts';
import type { Reading } from './found.ts';
import { mailAttachments, type Attachment } from './mail-attachments.ts';
import { mailBodies } from './mail-bodies.ts';
import { mailFound } from './mail-found.ts';
import { mailText } from './mail-text.ts';
import { readHeaders } from './mime-header.ts';
import { readMime, type MimePart } from './mime-part.ts';
import { parseText } from './text.ts';

/**
 * Reads a mail: its text, what its header says, and the files that came with it as parts.
 * Errors: format-encrypted, file-too-large.
 */
export function parseEml(bytes: Uint8Array): Reading {
  const mail = readMime(bytes);
  if (isEncrypted(mail)) throw new AppError('format-encrypted');
  const charset = charsetOf(mail);
  const bodies = mailBodies(mail);
  const parts = mailAttachments(bodies, charset);
  const { found, origins } = mailFound(mail.headers, charset);
  const blocks = [mailText(bodies), standIn(found.title, parts), wholeText(bytes)].find(
    ({ length }) => length > 0,
  );
  return { content: { blocks: blocks ?? [] }, found, origins, parts };
}

/** S/MIME (RFC 8551) and OpenPGP (RFC 3156). */
function isEncrypted({ type }: MimePart): boolean {
  if (type.value === 'multipart/encrypted') return true;
  const isCms = /^application\/(x-)?pkcs7-mime$/.test(type.value);
  return isCms && type.parameters.get('smime-type')?.toLowerCase() !== 'signed-data';
}

/** The first charset that is said anywhere: the one of headers that say none. */
function charsetOf(part: MimePart): string | undefined {
  const own = part.type.parameters.get('charset');
  if (own !== undefined && !/^(us-ascii|utf-8)$/i.test(own)) return own;
  return part.parts.map(charsetOf).find((charset) => charset !== undefined);
}

/** A mail that only brings files is kept too: its subject, or the names of what it brings, stand for its text. */
function standIn(title: string | undefined, parts: readonly Attachment[]): Block[] {
  const lines = title === undefined ? parts.map(({ name }) => name) : [title];
  return lines.map((text) => ({ type: 'paragraph', text }));
}

/** Where a mail is so broken that nothing can be told apart, all of it is read after its head. */
function wholeText(bytes: Uint8Array): Block[] {
  const { bodyAt } = readHeaders(Buffer.from(bytes).toString('latin1'));
  return parseText(bytes.subarray(bodyAt)).content.blocks;
}
