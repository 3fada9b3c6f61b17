import type { HtmlDocument, HtmlElement } from './html-node.ts';
import { isBeyond, readerOf } from './html-reader.ts';

/** What Readability takes for the article, and what it says of it. Changes the document it is given. */
export interface Article {
  readonly element: HtmlElement | null;
  readonly title: string | null | undefined;
  readonly byline: string | null | undefined;
  readonly siteName: string | null | undefined;
  readonly publishedTime: string | null | undefined;
  readonly lang: string | null | undefined;
}

/** Its time grows with the square of these (200 deep: a second and a half): beyond them, a page is taken whole. */
const mostElements = 50_000;
const deepest = 150;

/** The article of a page, or null when there is none to be found. */
export function findArticle(document: HtmlDocument): Article | null {
  const { body } = document;
  if (body === null || isBeyond(body, { most: mostElements, deepest })) return null;
  const article = readerOf(document).parse();
  return article && { ...article, element: article.content ?? null };
}
