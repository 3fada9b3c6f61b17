import { addressParser, decodeWords } from 'postal-mime';
import { decodeText } from './charset.ts';
import { readableField } from './mime-words.ts';

/**
 * The header fields of a message or of one of its parts, in order: the name in lower case, the value unfolded, each of
 * its characters one byte of the file. Old mail holds letters in any charset there; `headerText` reads them.
 */
export type MimeHeaders = readonly (readonly [name: string, value: string])[];

/** A field such as `text/plain; charset=utf-8`: its value in lower case, and its parameters. */
export interface MimeField {
  readonly value: string;
  /** As they stand, a character a byte. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Those in the notation of RFC 2231, which says its charset. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Mailbox {
  /** Empty where only the address is given. */
  readonly name: string;
  readonly address: string;
}

/** Nobody writes longer ones; a hostile one would be looked through many times. */
const longestField = 100_000;

/** The fields at the head of a text, and where its body begins. */
export function readHeaders(text: string): { readonly headers: MimeHeaders; readonly bodyAt: number } {
  const fields: { name: string; lines: string[] }[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    if (line === '') return { headers: joined(fields), bodyAt: next };
    const name = /^[!-9;-~]+(?=[ \t]*:)/.exec(line.slice(0, 200))?.[0];
    if (/^[ \t]/.test(line) && fields.length > 0) fields.at(-1)?.lines.push(line);
    else if (name !== undefined) {
      fields.push({ name: name.toLowerCase(), lines: [line.slice(line.indexOf(':') + 1)] });
    } // A mailbox file puts a line of its own before the first field; anywhere else the body has begun.
    else if (!(fields.length === 0 && /^>?From /.test(line))) return { headers: joined(fields), bodyAt: at };
    at = next;
  }
  return { headers: joined(fields), bodyAt: text.length };
}

function joined(
  fields: readonly { readonly name: string; readonly lines: readonly string[] }[],
): MimeHeaders {
  return fields.map(({ name, lines }) => [name, lines.join('').trim().slice(0, longestField)]);
}

/** A field's value; of several the last, as the readers of mail do. */
export function headerOf(headers: MimeHeaders, name: string): string | undefined {
  return headers.findLast(([each]) => each === name)?.[1];
}

/** A field's value taken apart. Parts without their semicolons are understood too. */
export function fieldOf(headers: MimeHeaders, name: string): MimeField {
  const line = headerOf(headers, name) ?? '';
  const value = /^[^\s;]*/.exec(line)?.[0] ?? '';
  const parameters = new Map<string, string>();
  for (const match of line
    .slice(value.length)
    .matchAll(/[;\s]([^=;\s]+)[ \t]*=[ \t]*("(?:\\.|[^"\\])*"?|[^;]*)/g)) {
    const key = (match[1] ?? '').toLowerCase();
    if (!parameters.has(key)) parameters.set(key, unquoted(match[2] ?? ''));
  }
  return { value: value.toLowerCase(), parameters, texts: extendedTexts(parameters) };
}

function unquoted(value: string): string {
  if (value.startsWith('"')) return value.replace(/^"|"$/g, '').replace(/\\(["\\])/g, '$1');
  const comment = value.indexOf(' (');
  return (comment < 0 ? value : value.slice(0, comment)).trim();
}

/** `name*0*=utf-8''%E2%82; name*1*=%AC` and `name*=…` (RFC 2231, 3 and 4). */
function extendedTexts(parameters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pieces = new Map<string, string[]>();
  for (const [key, value] of parameters) {
    const [, name = '', index = '0', star = ''] = /^([^*]+)\*(\d{1,3})?(\*)?$/.exec(key) ?? [];
    if (name === '') continue;
    const isEncoded = star === '*' || !/\d/.test(key.slice(name.length));
    const list = pieces.get(name) ?? [];
    list[Number(index)] = isEncoded ? value : value.replaceAll('%', '%25');
    pieces.set(name, list);
  }
  return new Map([...pieces].map(([name, list]) => [name, extendedText(list.join(''))]));
}

function extendedText(value: string): string {
  const [, charset, encoded = value] = /^([\w.:-]*)'[^']*'(.*)$/s.exec(value) ?? [];
  const bytes = encoded.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return decodeText(Buffer.from(bytes, 'latin1'), charset);
}

/**
 * A field's value as text: its encoded words decoded (RFC 2047), letters outside of them read in the charset that the
 * message declares elsewhere, or in the one they look like.
 */
export function headerText(value: string, charset?: string): string {
  return decodeWords(readableField(value, charset));
}

/** The people of an address field; groups are taken apart. */
export function mailboxes(value: string, charset?: string): Mailbox[] {
  return addressParser(readableField(value, charset), { flatten: true }).map(({ name, address = '' }) => ({
    name: name.trim(),
    address: address.trim(),
  }));
}
