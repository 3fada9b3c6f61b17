import { plainText, type Block } from '../../shared/model/content.ts';
import { decodeText } from './charset.ts';
import { declaredCharset } from './declared-charset.ts';
import { edtfDate } from './edtf.ts';
import { foundIn, joinFindings, type Findings, type Reading } from './found.ts';
import { findArticle, type Article } from './html-article.ts';
import { elementBlocks } from './html-blocks.ts';
import { authorsOf, outletOf } from './html-byline.ts';
import { readHtml } from './html-dom.ts';
import type { HtmlElement } from './html-node.ts';
import { slimHtml } from './html-slim.ts';
import { readMetadata } from './html-metadata.ts';
import { languageTag } from './language-tag.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleFindings, titleOf } from './title.ts';

/** Found text with less than this share of the page's is a teaser or one part of several: then the page is read. */
const leastShare = 0.25;
/** On a page that calls itself an article, this much of one, in UTF-16 units, is enough to leave out all the rest. */
const leastArticle = 500;

/**
 * Reads a saved page: its article where there is one, else all of it. Nothing in the page runs and nothing is fetched.
 */
export function parseHtml(bytes: Uint8Array): Reading {
  const html = decodeText(bytes, declaredCharset(bytes));
  const slim = slimHtml(html);
  const document = readHtml(slim);
  const metadata = readMetadata(document, html);
  const isArticle = metadata.found.kind === 'article';
  // The whole of a page that calls itself an article is hardly ever asked for.
  const before = isArticle ? null : blocksOf(document.body);
  // Last, because it takes the document apart.
  const article = findArticle(document);
  const chosen = blocksOf(article?.element);
  const whole = () => before ?? blocksOf(readHtml(slim).body);
  const blocks =
    isArticle && lengthOf(chosen) >= leastArticle ? chosen : chooseBlocks(chosen, whole(), isArticle);
  return {
    content: { blocks },
    ...joinFindings(
      articleTitle(article, metadata),
      metadata,
      articleFindings(article),
      titleFindings(blocks),
    ),
  };
}

function blocksOf(element: HtmlElement | null | undefined): Block[] {
  return element ? tidyBlocks(elementBlocks(element)) : [];
}

/** The article, unless the page has too much beside it. */
function chooseBlocks(article: Block[], whole: Block[], isArticle: boolean): Block[] {
  const least = isArticle ? leastArticle : leastShare * lengthOf(whole);
  return lengthOf(article) < Math.min(least, lengthOf(whole)) ? whole : article;
}

function lengthOf(blocks: readonly Block[]): number {
  return plainText({ blocks: [...blocks] }).length;
}

/** Readability looks at the page as well as at its head, and takes the site's name off. */
function articleTitle(article: Article | null, { found, origins }: Findings): Findings {
  const title = origins['title']?.source === 'json-ld' ? undefined : titleOf(article?.title);
  const isStated = title !== undefined && found.title?.includes(title) === true;
  const origin = isStated ? origins['title'] : undefined;
  return foundIn(origin ?? { source: 'page-text', sureness: 'derived' }, { title });
}

/** What the page itself shows, where its head says nothing. */
function articleFindings(article: Article | null): Findings {
  const inPage = { source: 'page-text', sureness: 'derived' } as const;
  const language = languageTag(article?.lang);
  return joinFindings(
    foundIn({ ...inPage, detail: 'byline' }, { authors: authorsOf(article?.byline) }),
    foundIn(inPage, { outlet: outletOf(article?.siteName) }),
    foundIn(inPage, { date: edtfDate(article?.publishedTime) }),
    foundIn(inPage, { languages: language === undefined ? [] : [language] }),
  );
}
