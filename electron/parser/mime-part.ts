import { AppError } from '../../shared/errors.ts';
import {
  fieldOf,
  headerOf,
  headerText,
  readHeaders,
  type MimeField,
  type MimeHeaders,
} from './mime-header.ts';

/** A message, or a part of one (RFC 2045). */
export interface MimePart {
  readonly headers: MimeHeaders;
  readonly type: MimeField;
  readonly disposition: MimeField;
  /** Of a multipart. */
  readonly parts: readonly MimePart[];
  /** As it stands, still encoded for its way: a character a byte. Empty for a multipart. */
  readonly body: string;
}

/** Deeper than any mail program goes. */
const deepest = 50;
const mostParts = 10_000;

/**
 * Takes a message apart; what is malformed is read as far as it can be.
 * Errors: file-too-large for one of more than 10,000 parts.
 */
export function readMime(bytes: Uint8Array): MimePart {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const counter = { left: mostParts };
  return readPart(text.replace(/^\xef\xbb\xbf/, '').replace(/^[\r\n]+/, ''), {
    counter,
    depth: 0,
    otherwise: 'text/plain',
  });
}

interface Place {
  readonly counter: { left: number };
  readonly depth: number;
  /** What a part is that does not say so. */
  readonly otherwise: string;
}

function readPart(text: string, { counter, depth, otherwise }: Place): MimePart {
  counter.left -= 1;
  if (counter.left < 0) throw new AppError('file-too-large', { limit: `${mostParts} parts` });
  const { headers, bodyAt } = readHeaders(text);
  const said = fieldOf(headers, 'content-type');
  const type = /^[^/\s]+\/[^/\s]+$/.test(said.value) ? said : { ...said, value: otherwise };
  const disposition = fieldOf(headers, 'content-disposition');
  const body = text.slice(bodyAt);
  const boundary = type.value.startsWith('multipart/') ? (type.parameters.get('boundary') ?? '') : '';
  const pieces = boundary === '' || depth >= deepest ? [] : [...piecesBetween(body, boundary)];
  if (pieces.length === 0) {
    const isText = type.value.startsWith('multipart/');
    return { headers, type: isText ? { ...type, value: 'text/plain' } : type, disposition, parts: [], body };
  }
  const inside = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const parts = pieces.map((piece) => readPart(piece, { counter, depth: depth + 1, otherwise: inside }));
  return { headers, type, disposition, parts, body: '' };
}

/** What stands between the lines of a boundary (RFC 2046, 5.1.1); the last one may lack its end. */
function* piecesBetween(body: string, boundary: string): Iterable<string> {
  const delimiter = `--${boundary}`;
  let start = -1;
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && !/[\r\n]/.test(body.charAt(at - 1))) continue;
    const after = at + delimiter.length;
    const newline = body.indexOf('\n', after);
    const lineEnd = newline < 0 ? body.length : newline;
    const rest = body.slice(after, Math.min(lineEnd, after + 100)).trim();
    if (rest !== '' && rest !== '--') continue;
    if (start >= 0) yield withoutLastBreak(body.slice(start, at));
    start = Math.min(lineEnd + 1, body.length);
    if (rest === '--') return;
  }
  if (start >= 0) yield body.slice(start);
}

/** The line break before a boundary is the boundary's. */
function withoutLastBreak(text: string): string {
  if (!text.endsWith('\n')) return text;
  return text.slice(0, text.endsWith('\r\n') ? -2 : -1);
}

/** A part's bytes, decoded for reading. */
export function bytesOf({ headers, body }: MimePart): Buffer<ArrayBuffer> {
  const encoding = /[a-z][\w-]*/i
    .exec(headerOf(headers, 'content-transfer-encoding') ?? '')?.[0]
    .toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const decoded = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

/** The name that a part gives to its file. */
export function fileNameOf({ disposition, type }: MimePart, charset?: string): string | undefined {
  const said =
    disposition.texts.get('filename') ??
    type.texts.get('name') ??
    nonEmpty(headerText(disposition.parameters.get('filename') ?? '', charset)) ??
    nonEmpty(headerText(type.parameters.get('name') ?? '', charset));
  return nonEmpty(said?.trim());
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
