import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEml } from '../../../electron/parser/eml.ts';
import { plainText } from '../../../shared/model/content.ts';
import { corpus } from '../corpora.ts';

/** What another parser found in a mail, as far as it is compared here. */
interface Expected {
  readonly html_body: readonly number[];
  readonly text_body: readonly number[];
  readonly attachments: readonly number[];
  readonly parts: readonly {
    readonly headers: readonly {
      readonly name: unknown;
      readonly value: Readonly<Record<string, unknown>> | string;
    }[];
    readonly body: Readonly<Record<string, unknown>> | string;
  }[];
}

interface Address {
  readonly List: readonly { readonly name: string | null; readonly address: string }[];
}

interface DateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A mail beside what another parser found in it. */
export interface MailFigures {
  readonly file: string;
  readonly subject: boolean;
  readonly from: boolean;
  readonly to: boolean;
  readonly date: boolean;
  readonly body: boolean;
  readonly attachments: boolean;
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A header's value in the expected JSON; of several the last. */
function header(part: Expected['parts'][number] | undefined, name: string, kind: string): unknown {
  const value = part?.headers.findLast((each) => each.name === name)?.value;
  return typeof value === 'object' ? value[kind] : undefined;
}

function bodyText(part: Expected['parts'][number] | undefined, kinds: readonly string[]): string {
  const { body } = part ?? {};
  const text = kinds.map((kind) => (typeof body === 'object' ? body[kind] : undefined)).find(Boolean);
  return typeof text === 'string' ? text : '';
}

function names(value: unknown): string[] {
  return ((value as Address | undefined)?.List ?? []).map(({ name, address }) => name ?? address);
}

function day(value: unknown): string | undefined {
  const date = value as DateTime | undefined;
  if (!date) return undefined;
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The pictures that the mail's page shows; they are left out where they are small. */
function isShown(expected: Expected, part: number): boolean {
  const said = header(expected.parts[part], 'content_id', 'Text');
  const id = typeof said === 'string' ? said.replace(/^<|>$/g, '') : '';
  return (
    id !== '' &&
    expected.html_body.some((index) => bodyText(expected.parts[index], ['Html']).includes(`cid:${id}`))
  );
}

export function mailFigures(): MailFigures[] {
  return readdirSync(corpus('mail'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((file) => ({ file, ...compare(join(corpus('mail'), file)) }));
}

function compare(path: string): Omit<MailFigures, 'file'> {
  const expected = JSON.parse(readFileSync(path.replace(/\.eml$/, '.json'), 'utf8')) as Expected;
  const { found, content, parts = [] } = parseEml(readFileSync(path));
  const [head] = expected.parts;
  const people = (role: string) =>
    (found.people ?? []).filter((each) => each.role === role).map(({ name }) => name);
  const subject = header(head, 'subject', 'Text');
  const from = names(header(head, 'from', 'Address'));
  const to = names(header(head, 'to', 'Address'));
  const texts = expected.text_body.map((index) => bodyText(expected.parts[index], ['Text', 'Html']));
  const body = texts.join('').replace(/<[^>]*>/g, ' ');
  const kept = expected.attachments.filter((part) => !isShown(expected, part));
  const text = bare(plainText(content));
  // Where it gave up on a letter, ours may be right.
  const isLike = (theirs: string, ours: string | undefined) =>
    theirs.includes('\u{fffd}') || bare(theirs) === bare(ours ?? '');
  return {
    subject: typeof subject !== 'string' || isLike(subject, found.title),
    from: isLike(from.join(), people('sender').join()),
    to: isLike(to.join(), people('recipient').join()),
    date: day(header(head, 'date', 'DateTime')) === found.date,
    body: bare(body) === '' || text.includes(bare(body)) || bare(body) === text,
    attachments: kept.length === parts.length,
  };
}
