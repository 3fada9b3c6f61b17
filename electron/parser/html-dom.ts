import { parseHTML } from 'linkedom';
import type { HtmlDocument } from './html-node.ts';

/** A page as an inert tree: scripts are text in it, and addresses only strings. */
export function readHtml(html: string): HtmlDocument {
  const isWhole = /<(html|body|head|!doctype)\b/i.test(html.slice(0, 100_000));
  // Without a root, linkedom takes the first element for one and loses the rest.
  const page = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { readonly document: HtmlDocument };
  return document;
}
