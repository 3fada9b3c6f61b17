import { sampleDocument, sampleElement, type InRow } from './html-links.ts';

/** How one of linkedom's nodes answers. */
export type Answer = (this: InRow, ...given: readonly string[]) => unknown;

/** One property as its owner has it. */
interface Property {
  readonly get?: Answer;
  readonly set?: Answer;
  readonly value?: Answer;
}

/** Has linkedom answer in another way, wherever a node inherits the property from; `old` is its own way. */
export function answer(name: string, way: keyof Property, by: (old: Answer) => Answer): void {
  const owners = new Set([sampleElement, sampleDocument].flatMap((node) => ownerOf(node, name) ?? []));
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
