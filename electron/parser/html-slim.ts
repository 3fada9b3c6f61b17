/** What the reading of a page asks for, here or in Readability; every other attribute is for a browser's eyes. */
const attributesRead = new Set(
  (
    'id class style hidden name property itemprop itemtype content http-equiv charset lang xml:lang dir href rel src ' +
    'type start value reversed datetime pubdate colspan rowspan role aria-hidden aria-modal datatable summary'
  ).split(' '),
);

/** Longer ones hold the picture itself, not where it is. */
const longestAddress = 2000;

const tagName = /<\/?([a-z][^ \t\n\f\r/>]*)/iy;
const attribute =
  /[ \t\n\f\r/]*([^ \t\n\f\r/>][^ \t\n\f\r/>=]*)(?:[ \t\n\f\r]*=[ \t\n\f\r]*("[^"]*"|'[^']*'|[^ \t\n\f\r>"'][^ \t\n\f\r>]*|))?/y;
const tagEnd = /([ \t\n\f\r/]*)>/y;

/**
 * A page without what is nobody's text: comments, scripts, styles, drawings, and attributes that nobody here reads,
 * which is half of a page of today. What is left says the same; what it does not understand stays as it is.
 */
export function slimHtml(html: string): string {
  const kept: string[] = [];
  let from = 0;
  const drawings = drawingsOf(html);
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const end = drawings.get(at) ?? droppedFrom(html, at);
    const tag = end === null ? readTag(html, at) : { slim: seamAt(html, at), end, textEnd: end };
    if (tag && tag.slim !== null) {
      kept.push(html.slice(from, at), tag.slim);
      from = tag.end;
    }
    at = tag?.textEnd ?? at + 1;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** What was apart must not become a tag or a sign by being joined: `<` and then `b`. */
function seamAt(html: string, at: number): string {
  return /[>\s]/.test(html.charAt(at - 1)) ? '' : '<!---->';
}

/** Where something ends that is left out and begins here; null where nothing of the kind does. */
function droppedFrom(html: string, at: number): number | null {
  if (html.startsWith('<!--', at)) {
    // `<!-->` is a whole comment too (HTML Living Standard, 13.2.5.43).
    return /^<!---?>/.test(html.slice(at, at + 6)) ? html.indexOf('>', at) + 1 : after(html, '-->', at + 4);
  }
  const name = nameAt(html, at);
  return name === 'style' || (name === 'script' && !isData(html, at)) ? afterElement(html, name, at) : null;
}

/** JSON-LD, which tells of the page. */
function isData(html: string, at: number): boolean {
  return /\btype\s*=\s*["']?application\/ld\+json/i.test(html.slice(at, html.indexOf('>', at) + 1));
}

function nameAt(html: string, at: number): string | null {
  tagName.lastIndex = at;
  const name = html[at + 1] === '/' ? undefined : tagName.exec(html)?.[1];
  return name?.toLowerCase() ?? null;
}

/** Elements whose text looks like tags and is none. */
const rawText = new Set(['script', 'style', 'title', 'textarea']);

interface Tag {
  /** The tag with fewer attributes; null where it stays as it is. */
  readonly slim: string | null;
  readonly end: number;
  /** Where the next tag may begin. */
  readonly textEnd: number;
}

/** What begins at a `<`; null for one that is only a sign. */
function readTag(html: string, start: number): Tag | null {
  const name = nameAt(html, start);
  if (name === null) {
    // Closing tags, declarations, and what is none of these but is taken for a comment.
    if (!/[/!?]/.test(html.charAt(start + 1))) return null;
    const end = after(html, html.startsWith('<![CDATA[', start) ? ']]>' : '>', start);
    return { slim: null, end, textEnd: end };
  }
  const opened = start + 1 + name.length;
  const attributes: string[] = [];
  let at = opened;
  let isWhole = true;
  for (;;) {
    tagEnd.lastIndex = at;
    const closed = tagEnd.exec(html);
    if (closed) {
      const end = tagEnd.lastIndex;
      const textEnd = rawText.has(name) ? afterElement(html, name, start) : end;
      const [, slash = ''] = closed;
      const slim = isWhole
        ? null
        : `${html.slice(start, opened)}${attributes.join('')}${slash.includes('/') ? ' /' : ''}>`;
      return { slim, end, textEnd };
    }
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (!found) return unended(html);
    const [, key = '', value] = found;
    if (isRead(key.toLowerCase(), value))
      attributes.push(value === undefined ? ` ${key}` : ` ${key}=${value}`);
    else isWhole = false;
    at = attribute.lastIndex;
    // A quote that is never closed.
    if (value === '' && /["']/.test(html[at] ?? '')) return unended(html);
  }
}

/** Nobody knows what the rest of the page is: it stays, and is not looked through again from each of its signs. */
function unended({ length }: string): Tag {
  return { slim: null, end: length, textEnd: length };
}

function isRead(name: string, value = ''): boolean {
  if (!attributesRead.has(name) || value.length > longestAddress) return false;
  return name !== 'style' || /display|visibility/i.test(value);
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

/** Behind an element without elements in it; of one that is never closed, the rest of the page is part. */
function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[ \\t\\n\\f\\r/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? after(html, '>', close.lastIndex) : html.length;
}

/** A tag that no drawing has in it: a page that forgot to close its drawing goes on there. */
const undrawn =
  /<\/?(?!(?:svg|g|path|circle|ellipse|rect|line|polygon|polyline|defs|use|symbol|title|desc|clippath|mask|stop|lineargradient|radialgradient|text|tspan)(?=[ \t\n\f\r/>]))[a-z]/i;

/** Where each drawing begins, and where it ends with those in it; one that is never closed, or holds more, is none. */
function drawingsOf(html: string): ReadonlyMap<number, number> {
  const drawings = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: edge, 1: slash, index } of html.matchAll(/<(\/?)svg(?=[ \t\n\f\r/>])[^<>]*>/gi)) {
    if (slash !== '/') open.push(index);
    if (slash !== '/' && !edge.endsWith('/>')) continue;
    const start = open.pop();
    const end = index + edge.length;
    if (start === undefined || open.length > 0) continue;
    if (!undrawn.test(html.slice(start, end))) drawings.set(start, end);
  }
  return drawings;
}
