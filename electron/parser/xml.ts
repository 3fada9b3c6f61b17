import { SaxesParser } from 'saxes';
import { AppError } from '../../shared/errors.ts';

/** An element of an XML document. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Deeper than programs nest, and far from where the stack would end. */
const deepest = 500;
/** More elements than any document has, and fewer than fill a process. */
const mostElements = 3_000_000;

/**
 * The root of an XML document. A document type is refused, because it can hold entities that unfold to gigabytes;
 * the five that XML itself names are read.
 * Errors: format-damaged, file-too-large.
 */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const root: GrowingElement = { name: '', attributes: {}, children: [] };
  const open: GrowingElement[] = [root];
  let elements = 0;
  parser.on('doctype', () => {
    throw damaged('it declares a document type');
  });
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw damaged('its elements are nested too deep');
    if (++elements > mostElements)
      throw new AppError('file-too-large', { limit: `${mostElements} elements` });
    const element: GrowingElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml.replace(/^\ufeff/, '')).close();
  const [first] = elementsIn(root);
  if (!first) throw damaged('it holds no element');
  return first;
}

type GrowingElement = XmlElement & { readonly children: XmlNode[] };

/** An element's own child elements, of one name or of any. */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element that a way of names leads to. */
export function elementAt(root: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((element, name) => elementsIn(element, name)[0], root);
}

/** All text in an element. */
export function textOfXml(node: XmlNode | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  return node.children.map(textOfXml).join('');
}

function damaged(reason: string): AppError {
  return new AppError('format-damaged', { reason: reason.split('\n')[0] ?? reason });
}
