import type { CopyGroup } from './copy-lists.ts';
import { escapeHtml } from './html.ts';
import { listPath } from './list-pages.ts';
import { pageOf, type CopyFrame } from './page.ts';

/** What readers are told of what they do not see. */
export interface CopyRemarks {
  readonly documents: number;
  /** Restricted documents that are not in it. */
  readonly leftOut: number;
  readonly hasPseudonyms: boolean;
}

/** The page that a copy opens with: the search, where scripts run, and every list. */
export function homePage(groups: readonly CopyGroup[], remarks: CopyRemarks, frame: CopyFrame): string {
  const { translate } = frame;
  const { documents, leftOut, hasPseudonyms } = remarks;
  const said = [
    translate('copy.documents', { count: documents }),
    ...(leftOut > 0 ? [translate('copy.leftOut', { count: leftOut })] : []),
    ...(hasPseudonyms ? [translate('copy.pseudonyms')] : []),
  ];
  const words = escapeHtml(translate('copy.search'));
  const body = `<h1><bdi>${escapeHtml(frame.title)}</bdi></h1>
${said.map((each) => `<p class="count">${escapeHtml(each)}</p>`).join('\n')}
<noscript><p class="count">${escapeHtml(translate('copy.noScript'))}</p></noscript>
<form role="search" hidden>
<label for="query">${words}</label>
<input id="query" type="search" dir="auto" autocomplete="off" spellcheck="false" maxlength="1000">
</form>
<p id="told" role="status"></p>
<ol id="hits" class="lines"></ol>
<button id="more" type="button" hidden>${escapeHtml(translate('copy.more'))}</button>
<nav id="lists">
${groups.map(groupHtml).join('\n')}
</nav>`;
  return pageOf({ title: frame.title, body, up: '', script: 'search/search.js' }, frame);
}

function groupHtml({ title, lists }: CopyGroup): string {
  const items = lists.map(
    (list) =>
      `<li><a href="${listPath(list)}"><bdi>${escapeHtml(list.title)}</bdi></a> <span class="count">${list.lines.length}</span></li>`,
  );
  return `<section><h2>${escapeHtml(title)}</h2><ul>${items.join('\n')}</ul></section>`;
}
