import type { CopyLine, CopyList } from './copy-lists.ts';
import { documentPath } from './document-page.ts';
import { escapeHtml, sourceElement } from './html.ts';
import { pageOf, type CopyFrame } from './page.ts';

/** So many lines a page takes, that any browser shows it at once. */
const linesOnPage = 500;

/** Where a page of a list lies in the copy; the first is 1. */
export function listPath({ name }: Pick<CopyList, 'name'>, page = 1): string {
  return `lists/${name}${page === 1 ? '' : `-${page}`}.html`;
}

/** The pages of a list, each with its place in the copy. */
export function listPages(
  list: CopyList,
  frame: CopyFrame,
): readonly { readonly path: string; readonly html: string }[] {
  const pages = Math.ceil(list.lines.length / linesOnPage);
  return Array.from({ length: pages }, (_, at) => {
    const lines = list.lines.slice(at * linesOnPage, (at + 1) * linesOnPage);
    const links = [
      at > 0 && link(listPath(list, at), frame.translate('copy.previous')),
      at + 1 < pages && link(listPath(list, at + 2), frame.translate('copy.next')),
    ].filter((each) => each !== false);
    const count = frame.translate('copy.documents', { count: list.lines.length });
    const body = `<h1><bdi>${escapeHtml(list.title)}</bdi></h1>
<p class="count">${escapeHtml(count)}</p>
<ol class="lines">
${lines.map((line) => lineHtml(line, frame)).join('\n')}
</ol>
<nav>${links.join(' ')}</nav>`;
    return { path: listPath(list, at + 1), html: pageOf({ title: list.title, body, up: '../' }, frame) };
  });
}

function lineHtml(line: CopyLine, { translate }: CopyFrame): string {
  const about = [translate(`kind.${line.kind}`), line.date, line.house].filter((each) => each !== '');
  const parts = about.map((each) => `<bdi>${escapeHtml(each)}</bdi>`);
  return `<li><a href="../${documentPath(line)}">${sourceElement('span', line.title, line.language)}</a><span class="about">${parts.join(' · ')}</span></li>`;
}

function link(path: string, words: string): string {
  return `<a href="../${path}">${escapeHtml(words)}</a>`;
}
