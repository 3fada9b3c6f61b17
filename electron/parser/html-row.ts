import { parseHTML } from 'linkedom';
import type { HtmlElement, HtmlNode } from './html-node.ts';

/**
 * linkedom keeps a tree as one row of tags, attributes, texts and ends, in the order of the page, each knowing the next
 * one under a symbol of its own. It goes along that row by accessors, compiles each selector anew, a mere tag's name too,
 * and makes a set of every `class` and a proxy for every `style`; whoever looks for an article asks for the same texts
 * and tags hundreds of times. `hurryTree` gives the same answers sooner: a page takes three quarters of the time.
 */
type InRow = HtmlNode &
  Pick<HtmlElement, 'localName'> & {
    readonly [link: symbol]: InRow | undefined;
    getAttributeNode(name: string): { readonly value: string } | null;
  };

const { document } = parseHTML('<html><body><p>a</p></body></html>') as unknown as {
  readonly document: HtmlElement;
};
const paragraph = document.querySelector('p');
const [next, end, value] = [linkNamed('next'), linkNamed('end'), linkNamed('value')];

function linkNamed(name: string): symbol {
  const links = [paragraph, paragraph?.firstChild].flatMap((node) =>
    node ? Object.getOwnPropertySymbols(node) : [],
  );
  const link = links.find(({ description }) => description === name);
  if (!link) throw new Error(`linkedom has no ${name}.`);
  return link;
}

const [element, text, cdata] = [1, 3, 4];

function textInside(node: InRow): string {
  const last = node[end];
  let inside = '';
  for (let at = node[next]; at && at !== last; at = at[next]) {
    if (at.nodeType === text || at.nodeType === cdata) inside += at[value] as unknown as string;
  }
  return inside;
}

/** `isWhole`: also in templates, whose contents a selector does not find. */
function elementsInside(node: InRow, names: readonly string[], isWhole: boolean): InRow[] {
  const last = node[end];
  const inside: InRow[] = [];
  for (let at = node[next]; at && at !== last; at = at[next]) {
    if (at.nodeType !== element) continue;
    if (names.includes(at.localName)) inside.push(at);
    if (!isWhole && at.localName === 'template') at = at[end] ?? at;
  }
  return inside;
}

/** A selector of names alone: `a`, or `h1,h2`. */
const onlyNames = /^[a-z][a-z0-9]*(?:,[a-z][a-z0-9]*)*$/;

interface Styled {
  readonly display: string;
  readonly visibility: string;
}

/** The two things that tell whether an element is seen. */
function styleOf(node: InRow): Styled | undefined {
  const written = node.getAttributeNode('style')?.value;
  if (written === undefined) return undefined;
  const valueOf = (name: string) =>
    written
      .split(';')
      .findLast((rule) => rule.slice(0, rule.indexOf(':')).trim() === name)
      ?.replace(/^[^:]*:/, '')
      .trim() ?? '';
  return { display: valueOf('display'), visibility: valueOf('visibility') };
}

type Answer = (this: InRow, ...given: readonly string[]) => unknown;

/** One property as its owner has it. */
interface Property {
  readonly get?: Answer;
  readonly set?: Answer;
  readonly value?: Answer;
}

/** Has linkedom answer in another way, wherever a node inherits the property from; `old` is its own way. */
function answer(name: string, way: keyof Property, by: (old: Answer) => Answer): void {
  const owners = new Set([paragraph, document].flatMap((node) => ownerOf(node, name) ?? []));
  for (const owner of owners) {
    const property = Object.getOwnPropertyDescriptor(owner, name) as Property;
    const old = property[way];
    if (old) Object.defineProperty(owner, name, { ...property, [way]: by(old) });
  }
  if (owners.size === 0) throw new Error(`linkedom has no ${name}.`);
}

function ownerOf(node: object | null, name: string): object | null {
  if (node === null || Object.hasOwn(node, name)) return node;
  return ownerOf(Object.getPrototypeOf(node) as object | null, name);
}

/** For the trees of this process, from now on. */
export function hurryTree(): void {
  answer(
    'textContent',
    'get',
    (old) =>
      function () {
        return this[end] ? textInside(this) : old.call(this);
      },
  );
  answer(
    'getElementsByTagName',
    'value',
    () =>
      function (name = '') {
        return elementsInside(this, [name.toLowerCase()], true);
      },
  );
  answer(
    'querySelectorAll',
    'value',
    (old) =>
      function (selector = '') {
        return onlyNames.test(selector)
          ? elementsInside(this, selector.split(','), false)
          : old.call(this, selector);
      },
  );
  answer(
    'style',
    'get',
    () =>
      function () {
        return styleOf(this);
      },
  );
  answer(
    'className',
    'get',
    () =>
      function () {
        return this.getAttributeNode('class')?.value ?? '';
      },
  );
  // Also asked by the one that reads the page, for each class that is there already.
  answer(
    'className',
    'set',
    (old) =>
      function (name = '') {
        if (this.getAttributeNode('class')?.value !== name) old.call(this, name);
      },
  );
}
