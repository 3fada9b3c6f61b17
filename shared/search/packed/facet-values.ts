import { addMember, createBitset, hasMember, type Bitset } from './bitset.ts';
import type { IndexView } from './index-view.ts';
import type { ValueColumn } from './value-column.ts';

/** The documents that have a value of a facet which is accepted. `facet`: its number. */
export function documentsWhere(
  { parts, size }: IndexView,
  facet: number,
  accepts: (value: string) => boolean,
): Bitset {
  const found = createBitset(size);
  for (const { segment, base } of parts) {
    const column = segment.documents.columns[facet];
    if (!column) continue;
    const { names, starts, values } = column;
    const wanted = Uint8Array.from(names, (name) => (accepts(name) ? 1 : 0));
    for (let document = 0; document < segment.documents.count; document += 1) {
      const end = starts[document + 1] ?? 0;
      for (let place = starts[document] ?? 0; place < end; place += 1)
        if (wanted[values[place] ?? 0] === 1) addMember(found, base + document);
    }
  }
  return found;
}

/** How many of `among` (smallest first) have each value of a facet; values of none are left out. */
export function countValues({ parts }: IndexView, facet: number, among: Uint32Array): Map<string, number> {
  const counts = new Map<string, number>();
  let next = 0;
  for (const { segment, base } of parts) {
    const column = segment.documents.columns[facet];
    const end = base + segment.documents.count;
    if (!column) continue;
    const first = next;
    next = firstFrom(among, end);
    const ofPart = countIn(column, among.subarray(first, next), base);
    for (const [value, count] of ofPart.entries()) {
      const name = column.names[value];
      if (name !== undefined && count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return counts;
}

/** Where the first of these numbers stands, smallest first, that is not below `least`. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const singles = new WeakMap<ValueColumn, boolean>();

/** Whether every document has one value and no more: then a document's number is its value's place too. */
function isSingle(column: ValueColumn): boolean {
  const known = singles.get(column);
  if (known !== undefined) return known;
  const found = column.starts.every((start, document) => start === document);
  singles.set(column, found);
  return found;
}

/** How many of some documents of a part have each of its values, by number. */
function countIn(column: ValueColumn, documents: Uint32Array, base: number): Uint32Array {
  const { names, starts, values } = column;
  const counts = new Uint32Array(names.length);
  if (isSingle(column)) {
    for (const document of documents) {
      const value = values[document - base] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  }
  for (const member of documents) {
    const document = member - base;
    const last = starts[document + 1] ?? 0;
    for (let place = starts[document] ?? 0; place < last; place += 1) {
      const value = values[place] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Every document that can be found. */
export function allDocuments({ parts, size }: IndexView): Bitset {
  const found = createBitset(size);
  for (const { segment, base, removed } of parts)
    for (let document = 0; document < segment.documents.count; document += 1)
      if (!removed || !hasMember(removed, document)) addMember(found, base + document);
  return found;
}
