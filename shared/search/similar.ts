import { tokens } from './analyze.ts';
import { bm25, inverseFrequency } from './packed/formula.ts';
import { stopWordsAmong } from './stop-words.ts';
import { primaryLanguage } from './stemmers.ts';

/** Enough to tell what a text is about; more finds the same, only later. */
const mostTerms = 25;

/** A book says on its first hundred pages what it is about. */
const mostCharacters = 200_000;

const hasLetter = /\p{L}/u;

interface Known {
  /** How many documents there are. */
  readonly documents: number;
  /** In how many of them a term stands. */
  frequency(term: string): number;
}

/** How often each word stands in a text, by its stem where it has one. */
function countWords(text: string, language: string): Map<string, number> {
  const counts = new Map<string, number>();
  let last = { start: -1, term: '' };
  const raise = (term: string, by: number) => counts.set(term, (counts.get(term) ?? 0) + by);
  for (const { start, term, role } of tokens(text, { language })) {
    if (role === 'part') continue;
    // The stem follows its word and takes its place.
    if (role === 'stem' && start === last.start) raise(last.term, -1);
    raise(term, 1);
    last = { start, term };
  }
  return counts;
}

/**
 * The terms that tell a text from the others of an archive, with what each is worth: often here, rare elsewhere. Stop
 * words, numbers and what stands nowhere else are left out. `language` is the text's (BCP 47).
 */
export function tellingTerms(text: string, language: string, known: Known): ReadonlyMap<string, number> {
  const counts = countWords(text.slice(0, mostCharacters), language);
  const stopped = stopWordsAmong([...counts.keys()], [primaryLanguage(language)]);
  const weighed: [string, number][] = [];
  for (const [term, count] of counts) {
    if (count < 1 || term.length < 2 || !hasLetter.test(term) || stopped.has(term)) continue;
    const frequency = known.frequency(term);
    // In half of the documents and more it tells nothing apart.
    if (frequency < 2 || frequency * 2 > known.documents + 2) continue;
    const often = (count * (bm25.k + 1)) / (count + bm25.k);
    weighed.push([term, often * inverseFrequency(known.documents, frequency)]);
  }
  weighed.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return new Map(weighed.slice(0, mostTerms));
}
