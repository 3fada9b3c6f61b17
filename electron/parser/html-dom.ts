// The library in one file: its two hundred take each process an eighth of a second more to load.
import { EventTarget, Node, parseHTML } from 'linkedom/worker';
import type { HtmlDocument } from './html-node.ts';
import { hurryTree } from './html-row.ts';

/**
 * linkedom keeps the listeners of each node, tag or attribute or text, in a WeakMap: nothing listens here, and collecting
 * that took two fifths of the time of reading a page. `super()` in its node asks for what the node inherits from at that
 * moment: it is given a constructor that keeps nothing.
 */
function withoutListeners(): void {
  let constructor: object | null = Node;
  while (constructor !== null) {
    const inherited = Object.getPrototypeOf(constructor) as object | null;
    if (inherited === EventTarget) {
      Object.setPrototypeOf(constructor, nothing);
      return;
    }
    constructor = inherited;
  }
}

function nothing(): void {
  // A node is what its own constructor makes of it.
}

withoutListeners();
hurryTree();

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
