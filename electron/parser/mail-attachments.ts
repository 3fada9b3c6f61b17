import type { MailBodies } from './mail-bodies.ts';
import { partText } from './mail-text.ts';
import { headerOf, headerText, readHeaders } from './mime-header.ts';
import { bytesOf, fileNameOf, type MimePart } from './mime-part.ts';

/** A file that came with a mail. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pictures this small inside a page are logos, lines and smileys, in bytes. */
const smallPicture = 10 * 1024;

/** They prove the mail, and are kept with it: as documents of their own they say nothing. */
const signatures = /^application\/(x-)?(pkcs7-signature|pgp-signature)$/;

const endings: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'message/rfc822': 'eml',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
};

/** The files that came with a mail, each under a name of its own. Small pictures that its page shows are left out. */
export function mailAttachments(
  { html, attachments }: MailBodies,
  charset: string | undefined,
): Attachment[] {
  const page = html
    .filter((part) => part.type.value === 'text/html')
    .map(partText)
    .join('\n');
  const taken = new Set<string>();
  return attachments
    .filter((part) => !signatures.test(part.type.value))
    .map((part) => ({ part, bytes: bytesOf(part) }))
    .filter(({ part, bytes }) => bytes.length > 0 && !isOrnament(part, bytes, page))
    .map(({ part, bytes }, index) => ({
      name: freeName(nameOf(part, bytes, { index, charset }), taken),
      bytes,
    }));
}

function isOrnament(part: MimePart, bytes: Buffer, page: string): boolean {
  if (bytes.length >= smallPicture || !part.type.value.startsWith('image/')) return false;
  const id = (headerOf(part.headers, 'content-id') ?? '').replace(/^<|>$/g, '');
  const location = headerOf(part.headers, 'content-location') ?? '';
  return (
    (id !== '' && (page.includes(`cid:${id}`) || page.includes(`cid:${encodeURIComponent(id)}`))) ||
    (location !== '' && page.includes(location))
  );
}

function nameOf(
  part: MimePart,
  bytes: Buffer,
  { index, charset }: { readonly index: number; readonly charset: string | undefined },
): string {
  const isMail = part.type.value === 'message/rfc822';
  const subject = isMail
    ? headerOf(readHeaders(bytes.subarray(0, 65_536).toString('latin1')).headers, 'subject')
    : undefined;
  const said = fileNameOf(part, charset) ?? (subject === undefined ? '' : headerText(subject, charset));
  const name = safeName(isMail ? said.replaceAll(/[/\\]/g, '-') : said) || `attachment-${index + 1}`;
  const ending = endings[part.type.value] ?? (part.type.value.startsWith('text/') ? 'txt' : undefined);
  const isEnded = isMail ? /\.eml$/i.test(name) : /\.[a-z\d]{1,8}$/i.test(name);
  return isEnded || ending === undefined ? name : `${name}.${ending}`;
}

/** The last step of a path, without characters that no name has. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed();
  return /^\.*$/.test(plain) ? '' : plain;
}

function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]{1,8})?$/s.exec(name) ?? [];
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${stem} (${count})${ending}`;
  taken.add(free);
  return free;
}
