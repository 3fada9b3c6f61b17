import { edtfDate } from './edtf.ts';
import { foundIn, joinFindings, type Findings, type Found } from './found.ts';
import { authorsOf, outletOf } from './html-byline.ts';
import type { HtmlDocument, HtmlElement } from './html-node.ts';
import { readJsonLd } from './json-ld.ts';
import { languageTag } from './language-tag.ts';
import { tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

type Values = Parameters<typeof foundIn>[1];

/** Every name by which pages give a fact, the one that is mostly right first, and what is read from its content. */
const names: Readonly<Record<string, readonly [string, (content: readonly string[]) => Values]>> = {
  title: [
    'og:title citation_title dc.title dcterms.title parsely-title twitter:title',
    ([content]) => ({ title: titleOf(content) }),
  ],
  /** One a element, in the order of an index: `Prueba, Ana`. */
  indexedAuthors: [
    'citation_author dc.creator dcterms.creator',
    (contents) => ({
      authors: contents.flatMap((each) => each.split(/\s*;\s*/)).filter((each) => each !== ''),
    }),
  ],
  authors: [
    'parsely-author author sailthru.author byl cxenseparse:author',
    (contents) => ({
      authors: [...new Set(contents.filter((each) => !URL.canParse(each)).flatMap(authorsOf))],
    }),
  ],
  outlet: [
    'og:site_name citation_journal_title citation_publisher dc.publisher dcterms.publisher application-name',
    ([content]) => ({ outlet: outletOf(content) }),
  ],
  date: [
    'article:published_time og:article:published_time article.published citation_publication_date citation_date dc.date.issued ' +
      'dc.date dcterms.issued dcterms.created dcterms.date parsely-pub-date datepublished pubdate publishdate publish-date ' +
      'publication_date sailthru.date cxenseparse:recs:publishtime date',
    ([content]) => ({ date: edtfDate(content?.replaceAll('/', '-')) }),
  ],
  languages: [
    'content-language citation_language dc.language dcterms.language og:locale',
    ([content]) => ({ languages: listed(languageTag(content)) }),
  ],
  tags: [
    'article:tag news_keywords citation_keywords',
    (contents) => ({
      tags: [...new Set(contents.flatMap((each) => each.split(/\s*[,;]\s*/)).filter(Boolean))].slice(0, 30),
    }),
  ],
  rights: ['dc.rights dcterms.rights dcterms.license', ([content]) => ({ rights: content })],
};

/** What the head of a page says: JSON-LD, OpenGraph, Dublin Core and the common names. Read before the page is changed. */
export function readMetadata(document: HtmlDocument, html: string): Findings {
  const meta = metaOf(document);
  const told = Object.values(names).flatMap(([list, read]) =>
    list.split(' ').flatMap((name) => {
      const contents = meta.get(name);
      if (!contents) return [];
      const source = name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' : 'meta-element';
      return foundIn({ source, detail: name, sureness: 'stated' }, read(contents));
    }),
  );
  const isArticle = meta.get('og:type')?.[0] === 'article';
  return joinFindings(
    languageOf(document),
    localDate(meta),
    readJsonLd(document),
    ...told,
    inElement('time', { date: timeOf(document, html) }),
    inElement('address', { source: sourceOf(document, html) }),
    foundIn(
      { source: 'open-graph', detail: 'og:type', sureness: 'stated' },
      isArticle ? { kind: 'article' } : {},
    ),
    inElement('title', { title: titleOf([...document.querySelectorAll('title')][0]?.textContent) }),
  );
}

/** A moment with the zone of its newsroom tells the day on which it was read there; in universal time it may be the next. */
function localDate(meta: ReadonlyMap<string, readonly string[]>): Findings {
  const moment = meta.get('article:published_time')?.[0];
  const isLocal = moment !== undefined && /T\S*[+-](?!00:?00)\d{2}:?\d{2}$/.test(moment);
  return foundIn(
    { source: 'open-graph', detail: 'article:published_time', sureness: 'stated' },
    { date: isLocal ? edtfDate(moment) : undefined },
  );
}

function inElement(detail: string, found: Values): Findings {
  return foundIn({ source: 'meta-element', detail, sureness: 'stated' }, found);
}

function languageOf(document: HtmlDocument): Findings {
  const html = document.documentElement;
  const tag = languageTag(html?.getAttribute('lang')) ?? languageTag(html?.getAttribute('xml:lang'));
  return inElement('html lang', { languages: listed(tag) });
}

/** The day that a page's own element gives for its publication. */
function timeOf(document: HtmlDocument, html: string): string | undefined {
  for (const element of timesOf(document, html)) {
    const date = edtfDate(element.getAttribute('datetime') ?? element.getAttribute('content'));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A selector of more than names is slow, and hardly any page has what only that finds. */
function timesOf(document: HtmlDocument, html: string): Iterable<HtmlElement> {
  if (/itemprop\s*=\s*["']?\s*datePublished/i.test(html))
    return document.querySelectorAll(
      '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date',
    );
  return [...document.querySelectorAll('time')].filter(
    (element) =>
      element.getAttribute('pubdate') !== null ||
      /(?:^|\s)(?:published|entry-date)(?:\s|$)/.test(element.getAttribute('class') ?? ''),
  );
}

function listed<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function metaOf(document: HtmlDocument): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute))
      .find((each) => each !== null && each !== '');
    const content = tidyText(element.getAttribute('content') ?? '');
    if (content === '') continue;
    // One element may have several names.
    for (const key of (name ?? '').trim().toLowerCase().split(/\s+/)) {
      const plain = key.replace(/^(dcterms|dc):/, '$1.');
      values.set(plain, [...(values.get(plain) ?? []), content]);
    }
  }
  return values;
}

/** The first element of a name with this attribute: a selector of more than names is slow. */
function named(
  document: HtmlDocument,
  name: string,
  [attribute, value]: readonly [string, string],
): HtmlElement | undefined {
  const isIt = (element: HtmlElement) => element.getAttribute(attribute)?.toLowerCase() === value;
  return [...document.querySelectorAll(name)].find(isIt);
}

/** Where the page was: its own word, else what the browser or SingleFile noted when saving it. */
function sourceOf(document: HtmlDocument, html: string): Found['source'] {
  const start = html.slice(0, 20_000);
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/.exec(start)?.[1];
  const single = /<!--\s*Page saved with SingleFile\s+url: (\S+)\s+saved date: ([^\n]+)/.exec(start);
  const url = [
    named(document, 'link', ['rel', 'canonical'])?.getAttribute('href'),
    named(document, 'meta', ['property', 'og:url'])?.getAttribute('content'),
    saved,
    single?.[1],
  ].find((address) => typeof address === 'string' && /^https?:\/\//i.test(address) && URL.canParse(address));
  const accessed = edtfDate(single?.[2]?.replace(/^\w{3} (\w{3}) (\d{1,2}) (\d{4}).*$/s, '$1 $2, $3'));
  if (url === null || url === undefined) return undefined;
  return accessed === undefined ? { url } : { url, accessed };
}
