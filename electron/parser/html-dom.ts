import { parseHTML } from 'linkedom';
import type { HtmlDocument } from './html-node.ts';

/** A page as an inert tree: scripts are text in it, and addresses only strings. */
export function readHtml(html: string): HtmlDocument {
  const { document } = parseHTML(wholePage(html)) as unknown as { readonly document: HtmlDocument };
  return document;
}

const structure = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;
const ofHead = /<title[\s>][^]*?<\/title\s*>|<(?:meta|link|base)\s[^>]*>/gi;

/**
 * HTML lets one leave out the tags of its frame (HTML Living Standard, 13.1.2.4), and pages do; linkedom takes them as
 * they are written, and finds neither title nor body then.
 */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const attributes = /<html(\s[^>]*)>/i.exec(html)?.[1] ?? '';
  const contents = html.replace(structure, '');
  const head = contents.match(ofHead)?.join('') ?? '';
  const body = contents.replace(ofHead, '');
  return `<!doctype html><html${attributes}><head>${head}</head><body>${body}</body></html>`;
}
