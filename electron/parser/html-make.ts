import { answer } from './html-answer.ts';
import { kindOf, linkNamed, next, end, start, sampleElement, type InRow } from './html-links.ts';

/** What linkedom's own constructors set, each in its class; asked once for each node, through five of them. */
type Made = Record<string | symbol, unknown>;
type Make = new (owner: InRow, named: string) => object;

const previous = linkNamed('prev');
const inside = linkNamed('private');
const classes = linkNamed('classList');
const data = linkNamed('dataset');
const styles = linkNamed('style');
const value = linkNamed('value');
const changed = linkNamed('changed');

/** Elements that linkedom makes with more than a name, or that answer in a way of their own which is asked for. */
const special = new Set(['img', 'script', 'style', 'title', 'textarea', 'template', 'canvas']);

function element(this: Made, owner: InRow, name: string): void {
  this['ownerDocument'] = owner;
  this['localName'] = name;
  this['nodeType'] = kindOf.element;
  this['parentNode'] = null;
  this[next] = null;
  this[previous] = null;
  this[inside] = null;
  this[next] = this[end] = new End(owner, this as never);
  this[classes] = null;
  this[data] = null;
  this[styles] = null;
}

function endOf(this: Made, owner: InRow, opened: unknown): void {
  this[next] = null;
  this[previous] = opened;
  this[start] = opened;
  this['nodeType'] = kindOf.end;
  this['ownerDocument'] = owner;
  this['parentNode'] = null;
}

function text(this: Made, owner: InRow, said: string): void {
  this['ownerDocument'] = owner;
  this['localName'] = '#text';
  this['nodeType'] = kindOf.text;
  this['parentNode'] = null;
  this[next] = null;
  this[previous] = null;
  this[value] = said;
}

function attribute(this: Made, owner: InRow, name: string): void {
  this['ownerDocument'] = owner;
  this['localName'] = name;
  this['nodeType'] = kindOf.attribute;
  this['parentNode'] = null;
  this[next] = null;
  this[previous] = null;
  this['ownerElement'] = null;
  this['name'] = name;
  this[value] = '';
  this[changed] = false;
}

const End = endOf as unknown as Make;

/** A constructor that sets the same properties as linkedom's own of that node. Throws where that sets others. */
function makerLike(node: object | null | undefined, make: unknown): Make {
  const maker = make as Make & { prototype: unknown };
  maker.prototype = node && Object.getPrototypeOf(node);
  const made = new maker(sampleElement, 'p');
  const keys = (each: object) => Reflect.ownKeys(each).map(String).sort().join();
  if (!node || keys(made) !== keys(node)) throw new Error('linkedom makes its nodes in another way.');
  return maker;
}

/** Has linkedom make its nodes in one step each, all elements alike. For the trees of this process, from now on. */
export function hurryMaking(): void {
  makerLike(sampleElement[end], endOf);
  const Element = makerLike(sampleElement, element);
  const Text = makerLike(sampleElement.firstChild, text);
  const Attribute = makerLike(sampleElement.getAttributeNode('id'), attribute);
  answer(
    'createElement',
    'value',
    (old) =>
      function (name = '', ...more) {
        return special.has(name) || more.length > 0 ? old.call(this, name, ...more) : new Element(this, name);
      },
  );
  answer(
    'createTextNode',
    'value',
    () =>
      function (said = '') {
        return new Text(this, said);
      },
  );
  answer(
    'createAttribute',
    'value',
    () =>
      function (name = '') {
        return new Attribute(this, name);
      },
  );
}
