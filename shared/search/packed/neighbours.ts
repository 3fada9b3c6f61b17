import { bestOf } from './best.ts';
import type { IndexView } from './index-view.ts';
import { visitNear } from './near-terms.ts';
import { placeOf, placesWithPrefix, termAt } from './terms.ts';

/** From each part so many times as many as are wanted: a term common in all is among the common ones of some. */
const spare = 4;

/**
 * The commonest terms that begin with `prefix`, longer than it, at most `most`, with how common they are. Where the
 * prefix opens up more than `spare` times as many in a part, only its commonest are looked at.
 */
export function completionsOf(view: IndexView, prefix: string, most: number): ReadonlyMap<string, number> {
  const frequencyOf = new Map<string, number>();
  for (const { segment } of view.parts) {
    const { terms, frequencies } = segment;
    const [from, to] = placesWithPrefix(terms, prefix);
    for (const place of commonest(frequencies.subarray(from, to), most * spare)) {
      const term = termAt(terms, from + place);
      if (term.length > prefix.length)
        frequencyOf.set(term, (frequencyOf.get(term) ?? 0) + (frequencies[from + place] ?? 0));
    }
  }
  const inOrder = [...frequencyOf].sort(
    ([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1),
  );
  return new Map(inOrder.slice(0, most));
}

/** The places of the largest numbers; of equals the first. */
function commonest(frequencies: Uint32Array, most: number): Uint32Array {
  const places = new Uint32Array(frequencies.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  if (places.length <= most) return places;
  const isBetter = (one: number, other: number) => {
    const difference = (frequencies[one] ?? 0) - (frequencies[other] ?? 0);
    return difference > 0 || (difference === 0 && one < other);
  };
  return bestOf(places, most, { isBetter, scores: frequencies });
}

/** The terms at most `most` letters from `wanted`, each with its distance; 0 for `wanted` itself. */
export function nearTo({ parts }: IndexView, wanted: string, most: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { segment } of parts)
    visitNear(segment.terms, { wanted, most }, (term, distance) => found.set(term, distance));
  return found;
}

/** How many different terms there are. */
export function countTerms({ parts }: IndexView): number {
  let count = 0;
  for (const [index, { segment }] of parts.entries()) {
    const before = parts.slice(0, index);
    for (let place = 0; place < segment.terms.count; place += 1) {
      const term = before.length > 0 ? termAt(segment.terms, place) : '';
      if (!before.some((part) => placeOf(part.segment.terms, term) >= 0)) count += 1;
    }
  }
  return count;
}
