import { answer } from './html-answer.ts';
import { end, kindOf, next, valueOf, type InRow } from './html-links.ts';
import { hurryMaking } from './html-make.ts';
import { writtenInside } from './html-written.ts';

function textInside(node: InRow): string {
  const last = node[end];
  let inside = '';
  for (let at = node[next]; at && at !== last; at = at[next]) {
    if (at.nodeType === kindOf.text || at.nodeType === kindOf.cdata) inside += valueOf(at);
  }
  return inside;
}

/** `isWhole`: also in templates, whose contents a selector does not find. */
function elementsInside(node: InRow, names: ReadonlySet<string>, isWhole: boolean): InRow[] {
  const last = node[end];
  const inside: InRow[] = [];
  for (let at = node[next]; at && at !== last; at = at[next]) {
    if (at.nodeType !== kindOf.element) continue;
    if (names.has(at.localName)) inside.push(at);
    if (!isWhole && at.localName === 'template') at = at[end] ?? at;
  }
  return inside;
}

/** A selector of names alone: `a`, or `h1,h2`. */
const onlyNames = /^[a-z][a-z0-9]*(?:,[a-z][a-z0-9]*)*$/;

/** The names of a selector that has nothing else in it, by the selector: a few are asked for again and again. */
const selected = new Map<string, ReadonlySet<string> | null>();
const mostSelectors = 1000;

function namesIn(selector: string): ReadonlySet<string> | null {
  const known = selected.get(selector);
  if (known !== undefined) return known;
  const names = onlyNames.test(selector) ? new Set(selector.split(',')) : null;
  if (selected.size < mostSelectors) selected.set(selector, names);
  return names;
}

/** Names in capitals, by the name. */
const capitals = new Map<string, string>();

function inCapitals(name: string): string {
  const known = capitals.get(name);
  if (known !== undefined) return known;
  const capital = name.toUpperCase();
  if (capitals.size < mostSelectors) capitals.set(name, capital);
  return capital;
}

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

/**
 * linkedom goes along its row by accessors, compiles each selector anew, a mere tag's name too, and makes a set of every
 * `class` and a proxy for every `style`; whoever looks for an article asks for the same texts and tags hundreds of times.
 * From now on, the trees of this process give the same answers sooner.
 */
export function hurryTree(): void {
  hurryMaking();
  answer(
    'innerHTML',
    'get',
    (old) =>
      function () {
        return writtenInside(this) ?? old.call(this);
      },
  );
  for (const name of ['tagName', 'nodeName']) {
    answer(
      name,
      'get',
      (old) =>
        function () {
          return this.nodeType === kindOf.element ? inCapitals(this.localName) : old.call(this);
        },
    );
  }
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
        return elementsInside(this, new Set([name.toLowerCase()]), true);
      },
  );
  answer(
    'querySelectorAll',
    'value',
    (old) =>
      function (selector = '') {
        const names = namesIn(selector);
        return names ? elementsInside(this, names, false) : old.call(this, selector);
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
