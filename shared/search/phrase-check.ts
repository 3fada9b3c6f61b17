import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';
import { needsText, type Phrase, type Wanted } from './wanted.ts';
import { placesOf, type Places } from './word-places.ts';

/** Whether an index cannot answer a query alone: it knows which words a document has, not in what order. */
export function needsTexts({ wanted, without }: Query): boolean {
  return wanted.some(needsText) || without.some(needsText);
}

/** The terms that a query asks a text for. */
function termsOf(wanted: Wanted): readonly string[] {
  if (wanted.type === 'word') return wanted.word.terms;
  if (wanted.type === 'phrase') return wanted.phrase.words.flatMap((word) => word.terms);
  return wanted.type === 'not' ? termsOf(wanted.wanted) : wanted.of.flatMap(termsOf);
}

/** Whether it says how many words may stand between others. */
function isNear(wanted: Wanted): boolean {
  if (wanted.type === 'word') return false;
  if (wanted.type === 'phrase') return wanted.phrase.within > 0;
  return wanted.type === 'not' ? isNear(wanted.wanted) : wanted.of.some(isNear);
}

/** Side by side, in this order. */
function standsInOrder(terms: readonly string[], places: Places): boolean {
  const [first = '', ...others] = terms;
  const rest = others.map((term) => new Set(places.get(term)));
  return (places.get(first) ?? []).some((start) => rest.every((at, index) => at.has(start + index + 1)));
}

/** In any order, with at most `within` other words between the outermost. */
function standsNear(words: readonly QueryWord[], within: number, places: Places): boolean {
  const marked = words
    .flatMap(({ terms }, word) => (places.get(terms[0] ?? '') ?? []).map((place) => ({ place, word })))
    .toSorted((a, b) => a.place - b.place);
  const inside = new Map<number, number>();
  let first = 0;
  for (const { place, word } of marked) {
    inside.set(word, (inside.get(word) ?? 0) + 1);
    for (
      let edge = marked[first];
      edge && place - edge.place > within + words.length - 1;
      edge = marked[first]
    ) {
      const left = (inside.get(edge.word) ?? 0) - 1;
      if (left > 0) inside.set(edge.word, left);
      else inside.delete(edge.word);
      first += 1;
    }
    if (inside.size === words.length) return true;
  }
  return false;
}

function holdsPhrase({ words, within }: Phrase, places: Places): boolean {
  if (within > 0) return standsNear(words, within, places);
  return standsInOrder(
    words.flatMap((word) => word.terms),
    places,
  );
}

/** Whether the text has exactly this. */
function holds(wanted: Wanted, places: Places): boolean {
  switch (wanted.type) {
    case 'word':
      return wanted.word.terms.every((term) => places.has(term));
    case 'phrase':
      return holdsPhrase(wanted.phrase, places);
    case 'not':
      return !holds(wanted.wanted, places);
    case 'all':
      return wanted.of.every((each) => holds(each, places));
    case 'any':
      return wanted.of.some((each) => holds(each, places));
  }
}

function isDemanding(wanted: Wanted): boolean {
  if (wanted.type === 'word') return wanted.word.isRequired;
  if (wanted.type === 'all') return wanted.of.some(isDemanding);
  return wanted.type === 'any' ? wanted.of.every(isDemanding) : true;
}

/** Whether the text has what no hit may miss; words without quotation marks are the index's affair. */
function meets(wanted: Wanted, places: Places): boolean {
  if (!isDemanding(wanted)) return true;
  if (wanted.type === 'all') return wanted.of.every((each) => meets(each, places));
  if (wanted.type === 'any') return wanted.of.some((each) => meets(each, places));
  return holds(wanted, places);
}

/** Whether a document is a hit indeed, told from all that it is found by: phrases stand in it, excluded ones do not. */
export function meetsPhrases({ wanted, without }: Query, text: string): boolean {
  const all = [...wanted, ...without];
  const places = placesOf(all.flatMap(termsOf), text, { isCounted: all.some(isNear) });
  return wanted.every((each) => meets(each, places)) && !without.some((each) => holds(each, places));
}
