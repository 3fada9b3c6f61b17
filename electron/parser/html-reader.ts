import { Readability } from '@mozilla/readability';
import type { HtmlDocument, HtmlElement } from './html-node.ts';
import { end, kindOf, next, type InRow } from './html-links.ts';
import { hasSigns, measureText } from './html-measure.ts';

type Reader = Readability<HtmlElement>;

/** An element as Readability asks it. */
type Asked = InRow & {
  readonly children: readonly unknown[];
  getElementsByTagName(name: string): readonly Asked[];
  querySelectorAll(selector: string): Iterable<Asked>;
  getAttribute(name: string): string | null;
};

/** What Readability asks itself, by its own names (0.6.0). */
interface Asks {
  readonly REGEXPS: Readonly<Record<'byline' | 'hashUrl', RegExp>>;
  _isValidByline(node: Asked, named: string): boolean;
  _isElementWithoutContent(node: Asked): boolean;
  _getLinkDensity(element: Asked): number;
  _getTextDensity(element: Asked, names: readonly string[]): number;
  _getCharCount(element: Asked, sign?: string): number;
  _fixRelativeUris(): void;
}

const own = Readability.prototype as unknown as Asks;

/**
 * The same answers sooner: of each element it wants to know how long its text is, a hundred times for the same text, and puts
 * the text together each time. Addresses are nobody's text: they stay as they are.
 */
const answers: Omit<Asks, 'REGEXPS'> & ThisType<Asks> = {
  _isValidByline(node, named) {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      (node.getAttribute('itemprop')?.includes('author') ?? false) ||
      this.REGEXPS.byline.test(named);
    return isNamed && own._isValidByline.call(this, node, named);
  },
  _isElementWithoutContent(node) {
    return !hasSigns(node) && own._isElementWithoutContent.call(this, node);
  },
  _getLinkDensity(element) {
    const { length } = measureText(element);
    if (length === 0) return 0;
    let inLinks = 0;
    for (const link of element.getElementsByTagName('a')) {
      const address = link.getAttribute('href');
      const isInPage = address !== null && address !== '' && this.REGEXPS.hashUrl.test(address);
      inLinks += measureText(link).length * (isInPage ? 0.3 : 1);
    }
    return inLinks / length;
  },
  _getTextDensity(element, names) {
    const { length } = measureText(element);
    if (length === 0) return 0;
    let inNamed = 0;
    for (const named of element.querySelectorAll(names.join(','))) inNamed += measureText(named).length;
    return inNamed / length;
  },
  _getCharCount(element, sign = ',') {
    return sign === ',' ? measureText(element).commas : own._getCharCount.call(this, element, sign);
  },
  _fixRelativeUris() {
    // Nobody follows a link here.
  },
};

/** Readability over a page, in a hurry. Throws where it is another one than ours. */
export function readerOf(document: HtmlDocument): Reader {
  const strange = Object.keys(answers).find((name) => !(name in own));
  if (strange !== undefined) throw new Error(`Readability has no ${strange}.`);
  const reader = new Readability<HtmlElement>(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    {
      serializer: (node: unknown) => node as HtmlElement,
      charThreshold: 250,
      keepClasses: true,
    },
  );
  return Object.assign(reader, answers);
}

/** Whether a page's elements are more than `most`, or nested deeper than `deepest`. */
export function isBeyond(
  body: HtmlElement,
  { most, deepest }: { readonly most: number; readonly deepest: number },
) {
  const root = body as unknown as InRow;
  const last = root[end];
  let [elements, depth] = [0, 0];
  for (let at = root[next]; at && at !== last; at = at[next]) {
    if (at.nodeType === kindOf.end) depth -= 1;
    if (at.nodeType !== kindOf.element) continue;
    elements += 1;
    depth += 1;
    if (elements > most || depth > deepest) return true;
  }
  return false;
}
