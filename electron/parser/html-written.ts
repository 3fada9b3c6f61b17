import { end, kindOf, next, start, valueOf, type InRow } from './html-links.ts';

/** Elements without contents, as linkedom has them. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|keygen|link|menuitem|meta|param|source|track|wbr)$/i;
const escapes: Readonly<Record<string, string>> = {
  '\u00a0': '&#160;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** The HTML inside a node, sign by sign as linkedom writes it; null inside what it writes in ways of its own. */
export function writtenInside(node: InRow): string | null {
  const last = node[end];
  if (!last || Object.hasOwn(node, 'ownerSVGElement') || isOfText(node)) return null;
  let html = '';
  // Whether the last tag has yet to be closed by its `>`.
  let isOpen = false;
  let at = firstInside(node);
  for (; at && at !== last; at = at[next]) {
    switch (at.nodeType) {
      case kindOf.element:
        if (isOpen) html += '>';
        isOpen = !isOfText(at);
        if (isOpen) html += `<${at.localName}`;
        else {
          html += at.toString();
          at = at[end] ?? at;
        }
        break;
      case kindOf.attribute:
        html += written(at);
        break;
      case kindOf.end:
        html += closed(at[start] ?? at, isOpen);
        isOpen = false;
        break;
      default:
        html += `${isOpen ? '>' : ''}${at.nodeType === kindOf.text ? escaped(valueOf(at)) : at.toString()}`;
        isOpen = false;
    }
  }
  return html;
}

function firstInside(node: InRow): InRow | undefined {
  let at = node[next];
  while (at?.nodeType === kindOf.attribute) at = at[next];
  return at;
}

function closed(opened: InRow, isOpen: boolean): string {
  if (!isOpen) return `</${opened.localName}>`;
  if ('ownerSVGElement' in opened) return ' />';
  return empty.test(opened.localName) ? '>' : `></${opened.localName}>`;
}

function written(attribute: InRow): string {
  const said = valueOf(attribute);
  if (said !== '') return ` ${attribute.localName}="${said.replaceAll('"', '&quot;')}"`;
  const short = attribute.toString();
  return /^(?:id|class|style)$/.test(short) ? '' : ` ${short}`;
}

function escaped(text: string): string {
  return text.replace(/[<>&\u00a0]/g, (sign) => escapes[sign] ?? sign);
}

/** Script, style, title and the like are written by themselves. */
function isOfText(node: InRow): boolean {
  return ofText.has(node.localName);
}

const ofText = new Set(['script', 'style', 'title', 'textarea']);
