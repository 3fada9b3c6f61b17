import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { nameTree } from './name-tree.ts';
import { arrayOf, bytesOf, dictOf, itemsOf, nameOf, valueOf } from './pdf-values.ts';

/** Where a link or bookmark goes: a page of its document (from 0), and the part of it to show, as it was written. */
export interface Destination {
  readonly page: number;
  readonly view: readonly PDFObject[];
}

export type FindDestination = (owner: PDFDict) => Destination | undefined;

/**
 * Finds where a link or bookmark (its `Dest`, or its action `GoTo`) leads, by page or by name (ISO 32000-1, 12.3.2);
 * undefined where it leads nowhere in its own document.
 */
export function destinationsOf(document: PDFDocument): FindDestination {
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index] as const));
  const names = namedDestinations(document.catalog);
  const resolve = (value: PDFObject | undefined): Destination | undefined => {
    const named = value instanceof PDFName ? value.decodeText() : bytesOf(value);
    const found = named === undefined ? value : names.get(named);
    const array = found instanceof PDFDict ? arrayOf(found, 'D') : found;
    if (!(array instanceof PDFArray) || array.size() === 0) return undefined;
    const target = array.get(0);
    // A number instead of a page is meant for other documents, but readers follow it in its own.
    const page =
      target instanceof PDFRef
        ? numbers.get(target)
        : target instanceof PDFNumber && target.asNumber() < numbers.size
          ? target.asNumber()
          : undefined;
    if (page === undefined) return undefined;
    return {
      page,
      view: itemsOf(array)
        .slice(1)
        .filter((item) => item !== undefined),
    };
  };
  return (owner) => {
    const action = dictOf(owner, 'A');
    if (owner.has(PDFName.of('Dest'))) return resolve(valueOf(owner, 'Dest'));
    return action && nameOf(action, 'S') === 'GoTo' ? resolve(valueOf(action, 'D')) : undefined;
  };
}

function namedDestinations(catalog: PDFDict): ReadonlyMap<string, PDFObject> {
  const names = new Map<string, PDFObject>();
  // As PDF 1.1 had them.
  const old = dictOf(catalog, 'Dests');
  for (const [name, value] of old?.entries() ?? []) {
    const found = catalog.context.lookup(value);
    if (found) names.set(name.decodeText(), found);
  }
  const tree = dictOf(catalog, 'Names');
  for (const [key, value] of nameTree(tree && dictOf(tree, 'Dests'))) {
    const name = bytesOf(key);
    if (name !== undefined && value) names.set(name, value);
  }
  return names;
}
