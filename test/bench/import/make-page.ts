import { readdir, readFile } from 'node:fs/promises';
import { corpus } from '../../support/corpora.ts';
import type { Dice } from '../../support/dice.ts';
import type { Passage } from './passages.ts';

/** Pages of news sites are this large; the few that are ten times that are no usual day's work. */
const [least, most] = [20_000, 400_000];

/** Saved pages as sites make them, with the passage in the place of their own paragraphs. */
export async function pageMaker(dice: Dice): Promise<(passage: Passage) => string> {
  const pages: string[] = [];
  for (const name of (await readdir(corpus('html'))).sort()) {
    const page = await readFile(corpus(`html/${name}/source.html`), 'utf8').catch(() => '');
    if (page.length >= least && page.length <= most) pages.push(page);
  }
  return (passage) => filled(pages[dice(pages.length)] ?? '', passage);
}

function filled(page: string, { title, paragraphs }: Passage): string {
  const left = [...paragraphs];
  const named = page.replace(/<title[^>]*>[^<]*/i, `<title>${escaped(title)}`);
  const long = [...named.matchAll(paragraph)].filter(isLong).length;
  const each = Math.max(1, Math.ceil(paragraphs.length / Math.max(1, long)));
  let body = '';
  let at = 0;
  for (const match of named.matchAll(paragraph)) {
    if (!isLong(match)) continue;
    const [whole, open = ''] = match;
    const texts = left.splice(0, each).map((text) => `${open}${escaped(text)}</p>`);
    body += named.slice(at, match.index) + texts.join('\n');
    at = match.index + whole.length;
  }
  body += named.slice(at);
  return left.length === 0
    ? body
    : body.replace(
        /<\/body\s*>/i,
        `<article>${left.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article>$&`,
      );
}

const paragraph = /(<p(?:\s[^>]*)?>)([^]*?)<\/p\s*>/gi;

/** Longer than a label or a line of links, without its tags. */
function isLong([, , inside = '']: RegExpMatchArray): boolean {
  return inside.replace(/<[^>]*>/g, '').length > 80;
}

function escaped(text: string): string {
  // `$` would be a place holder of `replace`.
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\$/g, '');
}
