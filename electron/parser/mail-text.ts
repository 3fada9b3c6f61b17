import { plainText, type Block } from '../../shared/model/content.ts';
import { decodeText } from './charset.ts';
import { declaredCharset } from './declared-charset.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { MailBodies } from './mail-bodies.ts';
import { bytesOf, type MimePart } from './mime-part.ts';
import { textParagraphs } from './text-paragraphs.ts';
import { tidyBlocks } from './tidy-blocks.ts';

/** A plain version this short, in UTF-16 units, beside a much longer page only says that there is a page. */
const longestNotice = 300;

/** A mail's text: the plain version where that is one, else the page. */
export function mailText({ plain, html }: MailBodies): Block[] {
  const text = tidyBlocks(plain.flatMap(partBlocks));
  const length = lengthOf(text);
  if (length > longestNotice || html.every((part) => plain.includes(part))) return text;
  const page = tidyBlocks(html.flatMap(partBlocks));
  return lengthOf(page) > 3 * length ? page : text;
}

function lengthOf(blocks: readonly Block[]): number {
  return plainText({ blocks: [...blocks] }).trim().length;
}

/** The page as it stands, for what it names. */
export function partText(part: MimePart): string {
  const bytes = bytesOf(part);
  return decodeText(bytes, part.type.parameters.get('charset') ?? declaredCharset(bytes));
}

function partBlocks(part: MimePart): Block[] {
  const text = partText(part);
  if (part.type.value === 'text/html') return htmlBlocks(text);
  const isFlowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed';
  const delSp = part.type.parameters.get('delsp')?.toLowerCase() === 'yes';
  return quotedBlocks(isFlowed ? unflowed(text, delSp) : text);
}

/** Lines that begin with `>` are what an earlier mail said. */
function quotedBlocks(text: string): Block[] {
  const runs: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const isQuote = line.startsWith('>');
    if (runs.at(-1)?.isQuote !== isQuote) runs.push({ isQuote, lines: [] });
    runs.at(-1)?.lines.push(isQuote ? line.replace(/^(?:> ?)+/, '') : line);
  }
  return runs.flatMap(({ isQuote, lines }) =>
    textParagraphs(lines.join('\n')).map((paragraph): Block => ({
      type: isQuote ? 'quote' : 'paragraph',
      text: paragraph,
    })),
  );
}

/** Text whose lines were broken by the sender's program and say so (RFC 3676): a space at the end goes on. */
function unflowed(text: string, delSp: boolean): string {
  const lines: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const [, depth = '', rest = ''] = /^(>*) ?(.*)$/s.exec(line) ?? [];
    const last = lines.at(-1);
    if (isOpen && last !== undefined && /^>*/.exec(last)?.[0] === depth)
      lines[lines.length - 1] = last + rest;
    else lines.push(depth + rest);
    isOpen = rest.endsWith(' ') && rest !== '-- ';
    if (isOpen && delSp) lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, -1);
  }
  return lines.join('\n');
}
