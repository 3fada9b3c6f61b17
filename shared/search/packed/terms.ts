/** Different terms in the order of their UTF-16 units, one behind the other. */
export interface Terms {
  readonly count: number;
  readonly units: Uint16Array;
  /** Where each begins in `units`; one more than there are terms, the last is the end. */
  readonly starts: Uint32Array;
  /** How many units each has in common with the one before it. */
  readonly shared: Uint8Array;
}

/** A term where it lies, the stretch [start, end) of some units: millions are compared and copied without making texts of them. */
export interface TermUnits {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

export function textOf({ units, start, end }: TermUnits): string {
  // Four times as fast as spreading them.
  return Reflect.apply(String.fromCharCode, String, units.subarray(start, end)) as string;
}

export function termAt({ units, starts }: Terms, place: number): string {
  return textOf({ units, start: starts[place] ?? 0, end: starts[place + 1] ?? 0 });
}

/** Below, at or above 0: the one stands before the other, is the same, stands behind it. */
export function compareTerms(one: TermUnits, other: TermUnits): number {
  const [ones, others] = [one.units, other.units];
  let [from, against] = [one.start, other.start];
  const end = Math.min(one.end, from + other.end - against);
  for (; from < end; from += 1, against += 1) {
    const difference = (ones[from] ?? 0) - (others[against] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.end - one.start - (other.end - other.start);
}

/** Below, at or above 0: the term at `place` stands before `text`, is it, stands behind it. */
function compareAt({ units, starts }: Terms, place: number, text: string): number {
  const start = starts[place] ?? 0;
  const length = (starts[place + 1] ?? 0) - start;
  const common = Math.min(length, text.length);
  for (let index = 0; index < common; index += 1) {
    const difference = (units[start + index] ?? 0) - text.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return length - text.length;
}

/** The place of the first term that does not stand before `text`. */
function firstFrom(terms: Terms, text: string): number {
  let [low, high] = [0, terms.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(terms, middle, text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term's place, or -1. */
export function placeOf(terms: Terms, term: string): number {
  const place = firstFrom(terms, term);
  return place < terms.count && compareAt(terms, place, term) === 0 ? place : -1;
}

/** The places [from, to) of the terms that begin with `prefix`. */
export function placesWithPrefix(terms: Terms, prefix: string): readonly [from: number, to: number] {
  const last = prefix.charCodeAt(prefix.length - 1);
  const from = firstFrom(terms, prefix);
  if (prefix === '' || last === 0xffff) return [from, terms.count];
  return [from, firstFrom(terms, prefix.slice(0, -1) + String.fromCharCode(last + 1))];
}
