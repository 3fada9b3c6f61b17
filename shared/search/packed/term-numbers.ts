import { compareTerms, textOf, type TermUnits } from './terms.ts';
import { withRoom } from './with-room.ts';

/** Terms by numbers, in the order in which they were first met: comparing and counting texts is slow, numbers quick. */
export interface TermNumbers {
  readonly count: number;
  numberOf(term: string): number;
  termOf(number: number): string;
  /** Good until the next term is met. */
  unitsOf(number: number): TermUnits;
  /** All numbers in the order of their terms; good until the next term is met. */
  inOrder(): Int32Array;
}

/** FNV-1a. */
function hashOf(term: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x0100_0193);
  return hash ^ (hash >>> 15);
}

/** In arrays of numbers, not in a `Map`: a million terms take 40 MB. */
export function createTermNumbers(): TermNumbers {
  let count = 0;
  let units = new Uint16Array(1 << 14);
  /** Where each begins among the units; the next one's is its end. */
  let starts = new Int32Array(1 << 11);
  let hashes = new Int32Array(1 << 11);
  /** A term's number and 1; 0 is free. */
  let slots = new Int32Array(1 << 12);
  let order = new Int32Array(0);

  function slotFor(hash: number, isIt: (number: number) => boolean): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      if (hashes[known - 1] === hash && isIt(known - 1)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function isTerm(number: number, term: string): boolean {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== term.length) return false;
    for (let at = 0; at < term.length; at += 1) if (units[start + at] !== term.charCodeAt(at)) return false;
    return true;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    for (let number = 0; number < count; number += 1)
      slots[slotFor(hashes[number] ?? 0, () => false)] = number + 1;
  }

  function add(term: string, hash: number): number {
    const number = count;
    const start = starts[number] ?? 0;
    units = withRoom(units, start + term.length);
    starts = withRoom(starts, number + 2);
    hashes = withRoom(hashes, number + 1);
    for (let at = 0; at < term.length; at += 1) units[start + at] = term.charCodeAt(at);
    starts[number + 1] = start + term.length;
    hashes[number] = hash;
    count += 1;
    return number;
  }

  function unitsOf(number: number): TermUnits {
    return { units, start: starts[number] ?? 0, end: starts[number + 1] ?? 0 };
  }

  function numberOf(term: string): number {
    const hash = hashOf(term);
    const slot = slotFor(hash, (number) => isTerm(number, term));
    const known = (slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const number = add(term, hash);
    slots[slot] = number + 1;
    if (count * 2 > slots.length) grow();
    return number;
  }

  /** The first place of `sorted` from `from` on whose term does not stand before this one. */
  function placeFor(term: TermUnits, sorted: Int32Array, from: number): number {
    let [low, high] = [from, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareTerms(unitsOf(sorted[middle] ?? 0), term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Nine of ten were in order before: only what is new is sorted, and put between them. */
  function inOrder(): Int32Array {
    const before = order;
    if (before.length === count) return before;
    const fresh = Array.from({ length: count - before.length }, (_, each) =>
      termOf(before.length + each),
    ).sort();
    order = new Int32Array(count);
    let [old, next] = [0, 0];
    for (const term of fresh) {
      const number = numberOf(term);
      const place = placeFor(unitsOf(number), before, old);
      order.set(before.subarray(old, place), next);
      next += place - old;
      old = place;
      order[next++] = number;
    }
    order.set(before.subarray(old), next);
    return order;
  }

  const termOf = (number: number) => textOf(unitsOf(number));
  return {
    get count() {
      return count;
    },
    numberOf,
    termOf,
    unitsOf,
    inOrder,
  };
}
