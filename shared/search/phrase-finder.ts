import { plainLetters } from './letter-kinds.ts';
import { perhapsFrom } from './perhaps.ts';
import { mayStandIn } from './same-characters.ts';
import { placesOf, type Places } from './word-places.ts';

/** A text with its UTF-16 units. */
interface UnitText {
  readonly text: string;
  readonly units: Uint16Array;
}

/** Tells whether terms stand in a text side by side, in their order. */
export type PhraseFinder = (text: UnitText) => boolean;

/** Side by side, in this order. */
function standsInOrder(terms: readonly string[], places: Places): boolean {
  const [first = '', ...others] = terms;
  const rest = others.map((term) => new Set(places.get(term)));
  return (places.get(first) ?? []).some((start) => rest.every((at, index) => at.has(start + index + 1)));
}

/**
 * The finder of these terms. In alphabets only the places are read at which the letters stand; of what is written
 * without spaces only the texts, and in them the runs, that have the characters.
 */
export function phraseFinder(terms: readonly string[]): PhraseFinder {
  const isThere = (text: string) => standsInOrder(terms, placesOf(terms, text, { isCounted: false }));
  const plain = terms.map(plainLetters);
  const words = plain.filter((letters) => letters !== null);
  if (words.length === plain.length)
    return ({ text, units }) => {
      for (let found = perhapsFrom(units, 0, words); found; found = perhapsFrom(units, found.next, words))
        if (isThere(text.slice(found.start, found.end))) return true;
      return false;
    };
  return ({ text }) => terms.every((term) => mayStandIn(text, term)) && isThere(text);
}
