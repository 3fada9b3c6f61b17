import { edtfDate } from './edtf.ts';
import type { Found } from './found.ts';
import type { HtmlDocument } from './html-node.ts';
import { languageTag } from './language-tag.ts';
import { tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

/** What the head of a page says: OpenGraph, Dublin Core and the common names. Read before the page is changed. */
export function readMetadata(document: HtmlDocument, html: string): Found {
  const meta = metaOf(document);
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const title = titleOf(document.querySelector('title')?.textContent);
  const language =
    languageTag(document.documentElement?.getAttribute('lang')) ??
    languageTag(document.documentElement?.getAttribute('xml:lang')) ??
    languageTag(first('content-language', 'dc.language', 'dcterms.language', 'og:locale'));
  const date = edtfDate(
    first(
      'article:published_time',
      'citation_publication_date',
      'dc.date',
      'dcterms.date',
      'parsely-pub-date',
      'date',
    ) ?? document.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime'),
  );
  const source = sourceOf(document, html);
  const isArticle =
    first('og:type') === 'article' || /"@type"\s*:\s*\[?\s*"\w*(News|Blog)\w*"/.test(jsonLd(document));
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { languages: [language] }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(isArticle ? { kind: 'article' as const } : {}),
  };
}

function metaOf(document: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = tidyText(element.getAttribute('content') ?? '');
    const key = (name ?? '').trim().toLowerCase();
    if (key !== '' && content !== '' && !values.has(key)) values.set(key, content);
  }
  return values;
}

function jsonLd(document: HtmlDocument): string {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.map((script) => script.textContent ?? '').join('\n');
}

/** Where the page was: its own word, else what the browser or SingleFile noted when saving it. */
function sourceOf(document: HtmlDocument, html: string): Found['source'] {
  const start = html.slice(0, 20_000);
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/.exec(start)?.[1];
  const single = /<!--\s*Page saved with SingleFile\s+url: (\S+)\s+saved date: ([^\n]+)/.exec(start);
  const url = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    saved,
    single?.[1],
  ].find((address) => typeof address === 'string' && /^https?:\/\//i.test(address) && URL.canParse(address));
  const accessed = edtfDate(single?.[2]?.replace(/^\w{3} (\w{3}) (\d{1,2}) (\d{4}).*$/s, '$1 $2, $3'));
  if (url === null || url === undefined) return undefined;
  return accessed === undefined ? { url } : { url, accessed };
}
