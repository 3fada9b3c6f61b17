import { Readability } from '@mozilla/readability';
import { childrenOf, isElement, type HtmlDocument, type HtmlElement, type HtmlNode } from './html-node.ts';

/** What Readability takes for the article, and what it says of it. Changes the document it is given. */
export interface Article {
  readonly element: HtmlElement | null;
  readonly text: string;
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
  if (body === null || isTooBig(body)) return null;
  const reader = new Readability<HtmlElement>(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    {
      serializer: (node: unknown) => node as HtmlElement,
      charThreshold: 250,
      keepClasses: true,
    },
  );
  const article = reader.parse();
  return article && { ...article, element: article.content ?? null, text: article.textContent ?? '' };
}

function isTooBig(body: HtmlElement): boolean {
  let elements = 0;
  let level: HtmlNode[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    level = level.flatMap((node) => [...childrenOf(node)].filter(isElement));
    elements += level.length;
    if (elements > mostElements || depth > deepest) return true;
  }
  return false;
}
