import { PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { arrayOf, itemsOf } from './pdf-values.ts';

type NamedValue = readonly [name: PDFObject | undefined, value: PDFObject | undefined];

/** The names of a tree and what stands under them (ISO 32000-1, 7.9.6). A damaged one may lead back into itself. */
export function* nameTree(node: PDFDict | undefined, seen = new Set<PDFDict>()): Generator<NamedValue> {
  if (!node || seen.has(node)) return;
  seen.add(node);
  const pairs = itemsOf(arrayOf(node, 'Names'));
  for (let index = 0; index + 1 < pairs.length; index += 2) yield [pairs[index], pairs[index + 1]];
  for (const child of itemsOf(arrayOf(node, 'Kids')))
    if (child instanceof PDFDict) yield* nameTree(child, seen);
}
