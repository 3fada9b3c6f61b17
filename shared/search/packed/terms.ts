/** Different terms in the order of their UTF-16 units, one behind the other. */
export interface Terms {
  readonly count: number;
  readonly units: Uint16Array;
  /** Where each begins in `units`; one more than there are terms, the last is the end. */
  readonly starts: Uint32Array;
  /** How many units each has in common with the one before it. */
  readonly shared: Uint8Array;
}

export function termAt({ units, starts }: Terms, place: number): string {
  // Four times as fast as spreading them: the merge of 100,000 documents asks for millions.
  const letters = units.subarray(starts[place] ?? 0, starts[place + 1] ?? 0);
  return Reflect.apply(String.fromCharCode, String, letters) as string;
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
