import type { Origins } from '../../shared/model/origin.ts';
import { edtfDate } from './edtf.ts';
import type { Found } from './found.ts';
import { languageTag } from './language-tag.ts';
import { headerOf, headerText, mailboxes, type Mailbox, type MimeHeaders } from './mime-header.ts';
import { tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

const roles = { from: 'sender', to: 'recipient', cc: 'copy', bcc: 'copy' } as const;

/** A list of thousands of addresses is no list of people in a document's record. */
const mostPeople = 200;

/** What a mail's header says of it, and which of its fields says so. */
export function mailFound(
  headers: MimeHeaders,
  charset: string | undefined,
): { readonly found: Found; readonly origins: Origins } {
  const text = (name: string) => tidyText(headerText(headerOf(headers, name) ?? '', charset));
  const people = peopleOf(headers, charset);
  const title = titleOf(text('subject'));
  const authors = people.filter(({ role }) => role === 'sender').map(({ name }) => name);
  const date = mailDate(headerOf(headers, 'date') ?? '');
  const language = languageTag(text('content-language').split(',')[0]);
  const id = messageIds(headerOf(headers, 'message-id'))[0];
  const answered =
    messageIds(headerOf(headers, 'in-reply-to'))[0] ?? messageIds(headerOf(headers, 'references')).at(-1);
  const found: Found = {
    ...(title === undefined ? {} : { title }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { languages: [language] }),
    ...(id === undefined ? {} : { source: { url: id } }),
    ...(answered === undefined ? {} : { related: [{ relation: 'answers' as const, reference: answered }] }),
  };
  return { found, origins: originsOf(found) };
}

const fields = {
  title: 'Subject',
  authors: 'From',
  people: 'From, To, Cc, Bcc',
  date: 'Date',
  languages: 'Content-Language',
  source: 'Message-ID',
  related: 'In-Reply-To, References',
} as const;

function originsOf(found: Found): Origins {
  const said = Object.entries(fields).filter(([field]) => Object.hasOwn(found, field));
  return Object.fromEntries(
    said.map(([field, detail]) => [
      field === 'source' ? 'source.url' : field,
      { source: 'mail-header', detail, sureness: 'stated' },
    ]),
  );
}

function peopleOf(
  headers: MimeHeaders,
  charset: string | undefined,
): { readonly name: string; readonly role: string }[] {
  const people = Object.entries(roles).flatMap(([field, role]) =>
    headers
      .filter(([name]) => name === field)
      .flatMap(([, value]) => mailboxes(value, charset))
      .map((mailbox) => ({ name: nameOf(mailbox), role }))
      .filter(({ name }) => name !== ''),
  );
  const unlike = new Map(people.map((person) => [`${person.role} ${person.name}`, person]));
  return [...unlike.values()].slice(0, mostPeople);
}

function nameOf({ name, address }: Mailbox): string {
  return tidyText(name.replace(/^(['"])(.*)\1$/, '$2')) || tidyText(address);
}

/** The day in the sender's own time zone. Years of two digits are those of RFC 5322, 4.3. */
export function mailDate(value: string): string | undefined {
  const short = /^(\D{0,10}\d{1,2}\s+[a-z]{3})[a-z]*\s+(\d{2})(?=\s)/i.exec(value.trim());
  const year = Number(short?.[2]);
  return edtfDate(short ? `${short[1] ?? ''} ${year < 50 ? 2000 + year : 1900 + year}` : value.slice(0, 100));
}

/** The messages named in a field, as addresses (RFC 2392). */
function messageIds(value: string | undefined): string[] {
  const ids = (value ?? '').match(/<[^<>\s@]{1,300}@[^<>\s@]{1,300}>/g) ?? [];
  return ids.map((id) => `mid:${encodeURI(id.slice(1, -1))}`);
}
