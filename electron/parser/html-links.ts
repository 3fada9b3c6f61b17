import { parseHTML } from 'linkedom/worker';
import type { HtmlElement, HtmlNode } from './html-node.ts';

/**
 * A node as linkedom has it: a tree is one row of tags, attributes, texts and ends, in the order of the page, each knowing
 * the next one under a symbol of linkedom's own.
 */
export type InRow = HtmlNode &
  Pick<HtmlElement, 'localName'> & {
    readonly [link: symbol]: InRow | undefined;
    getAttributeNode(name: string): { readonly value: string } | null;
    /** The node as HTML. */
    toString(): string;
  };

/** A page with one of each: what linkedom's nodes are like is read off them. */
export const sampleDocument = (
  parseHTML('<html><body><p id="a">a</p></body></html>') as unknown as { readonly document: HtmlElement }
).document;
export const sampleElement = sampleDocument.querySelector('p') as unknown as InRow;

const links = new Map<string, symbol>();

function learnLinks(node: object | null): void {
  for (const link of node ? Object.getOwnPropertySymbols(node) : []) links.set(link.description ?? '', link);
}

learnLinks(sampleElement);
learnLinks(sampleElement.firstChild);
learnLinks(sampleElement.getAttributeNode('id'));
learnLinks(sampleElement[linkNamed('end')] ?? null);

/** The symbol of that name. Throws where there is none: then it is another linkedom than ours. */
export function linkNamed(name: string): symbol {
  const link = links.get(name);
  if (!link) throw new Error(`linkedom has no ${name}.`);
  return link;
}

/** The next in the row; behind the tag of an element, its first attribute, text, tag or end. */
export const next = linkNamed('next');
/** Of an element: where it ends. */
export const end = linkNamed('end');
/** Of an end: where it began. */
export const start = linkNamed('start');

const value = linkNamed('value');

/** What a text or an attribute says. */
export function valueOf(node: InRow): string {
  return node[value] as unknown as string;
}

/** Kinds of node in the row (DOM Living Standard, 4.4; -1 is linkedom's own). */
export const kindOf = { end: -1, element: 1, attribute: 2, text: 3, cdata: 4, comment: 8 } as const;
