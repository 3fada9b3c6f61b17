import { withRoom } from './packed/with-room.ts';
import { phraseFinder, type PhraseFinder } from './phrase-finder.ts';
import { unitsOf } from './plain-run.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';
import { needsText, type Phrase, type Wanted } from './wanted.ts';
import { placesOf, type Places } from './word-places.ts';

/** Whether an index cannot answer a query alone: it knows which words a document has, not in what order. */
export function needsTexts({ wanted, without }: Query): boolean {
  return wanted.some(needsText) || without.some(needsText);
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

/** What a text is asked, and what has been read of it. */
interface Reading {
  readonly has: (terms: readonly string[]) => boolean;
  readonly places: () => Places;
}

function holdsPhrase({ words, within }: Phrase, { has, places }: Reading): boolean {
  if (within === 0) return has(words.flatMap((word) => word.terms));
  return words.every(({ terms }) => has(terms.slice(0, 1))) && standsNear(words, within, places());
}

/** Whether the text has exactly this. */
function holds(wanted: Wanted, reading: Reading): boolean {
  switch (wanted.type) {
    case 'word':
      return wanted.word.terms.every((term) => reading.has([term]));
    case 'phrase':
      return holdsPhrase(wanted.phrase, reading);
    case 'not':
      return !holds(wanted.wanted, reading);
    case 'all':
      return wanted.of.every((each) => holds(each, reading));
    case 'any':
      return wanted.of.some((each) => holds(each, reading));
  }
}

function isDemanding(wanted: Wanted): boolean {
  if (wanted.type === 'word') return wanted.word.isRequired;
  if (wanted.type === 'all') return wanted.of.some(isDemanding);
  return wanted.type === 'any' ? wanted.of.every(isDemanding) : true;
}

/** Whether the text has what no hit may miss; words without quotation marks are the index's affair. */
function meets(wanted: Wanted, reading: Reading): boolean {
  if (!isDemanding(wanted)) return true;
  if (wanted.type === 'all') return wanted.of.every((each) => meets(each, reading));
  if (wanted.type === 'any') return wanted.of.some((each) => meets(each, reading));
  return holds(wanted, reading);
}

/** The terms of all words near each other that a query asks for. */
function nearTerms(wanted: Wanted): readonly string[] {
  if (wanted.type === 'word') return [];
  if (wanted.type === 'phrase')
    return wanted.phrase.within > 0 ? wanted.phrase.words.flatMap((word) => word.terms) : [];
  return wanted.type === 'not' ? nearTerms(wanted.wanted) : wanted.of.flatMap(nearTerms);
}

/** For the units of one text after the other. */
let room = new Uint16Array(1 << 14);

/**
 * Tells whether a document is a hit indeed, from all that it is found by: phrases stand in it, excluded ones do not. Made
 * once a query, for thousands of texts are asked.
 */
export function phraseChecker({ wanted, without }: Query): (text: string) => boolean {
  const finders = new Map<string, PhraseFinder>();
  const near = [...wanted, ...without].flatMap(nearTerms);
  return (text) => {
    room = withRoom(room, text.length);
    const whole = { text, units: unitsOf(text, room) };
    let places: Places | null = null;
    const reading: Reading = {
      has(terms) {
        const key = terms.join(' ');
        const finder = finders.get(key) ?? phraseFinder(terms);
        finders.set(key, finder);
        return finder(whole);
      },
      places: () => (places ??= placesOf(near, text, { isCounted: true })),
    };
    return wanted.every((each) => meets(each, reading)) && !without.some((each) => holds(each, reading));
  };
}
