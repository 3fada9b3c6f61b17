import type { Query, QueryWord } from './query.ts';

/** What a plan must know of the index. */
export interface Vocabulary {
  /** In how many documents a term stands. */
  frequency(term: string): number;
  /** The commonest terms that begin with `prefix`, longer than it, at most `most`. */
  beginningWith(prefix: string, most: number): readonly string[];
}

/** One word of the query: found where all of `allOf` stand and at least one of `anyOf`. */
export interface PlannedWord {
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
  readonly isRequired: boolean;
}

/** Which terms are looked up, with what weight, and which of them make up the words. */
export interface SearchPlan {
  readonly weights: ReadonlyMap<string, number>;
  readonly words: readonly PlannedWord[];
  /** False when some word stands in no document. */
  readonly canHaveAllWords: boolean;
}

/** A pasted text is looked for by its most telling words. Measured: 500 words cost seconds, 32 find the same. */
const mostWords = 32;

/** The commonest completions taken of a beginning of one, two, more letters: short ones open up half the vocabulary. */
const mostCompletions = [0, 16, 48, 192] as const;

/**
 * A word that has a stem is looked for by both, and counts once in all; the stem tells more, being what documents
 * with any form of the word share. Measured on XQuAD and Cranfield: 1 and 0.8 rank worse than no stems at all.
 */
const stemmed = { word: 0.3, stem: 0.7 } as const;

/** MiniSearch's own weight of a completed term: less than exact, slowly falling with what was added. */
function completionWeight(typed: string, completed: string): number {
  return (0.375 * completed.length) / (completed.length + 0.3 * (completed.length - typed.length));
}

interface WeighedWord {
  readonly word: PlannedWord;
  readonly weights: readonly (readonly [term: string, weight: number])[];
  readonly frequency: number;
}

function weigh(word: QueryWord, vocabulary: Vocabulary): WeighedWord {
  const last = word.terms.at(-1) ?? '';
  const most = mostCompletions[Math.min(last.length, 3)] ?? 0;
  const completions = word.isPrefix ? vocabulary.beginningWith(last, most) : [];
  const anyOf = [last, ...word.stems, ...completions];
  const allOf = word.terms.slice(0, -1);
  const commonest = anyOf.reduce((sum, term) => sum + vocabulary.frequency(term), 0);
  return {
    word: { allOf, anyOf, isRequired: word.isRequired },
    weights: [
      ...word.terms.map((term) => [term, word.stems.length > 0 ? stemmed.word : 1] as const),
      ...word.stems.map((term) => [term, stemmed.stem] as const),
      ...completions.map((term) => [term, completionWeight(last, term)] as const),
    ],
    frequency: Math.min(commonest, ...allOf.map((term) => vocabulary.frequency(term))),
  };
}

/** Decides how a query is looked up in an index with this vocabulary. */
export function planSearch(query: Query, vocabulary: Vocabulary): SearchPlan {
  const weighed = query.words.map((word) => weigh(word, vocabulary));
  const known = weighed.filter((each) => each.frequency > 0);
  const telling =
    weighed.length <= mostWords
      ? weighed
      : known.toSorted((a, b) => a.frequency - b.frequency).slice(0, mostWords);
  const weights = new Map<string, number>();
  for (const [term, weight] of telling.flatMap((each) => each.weights)) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return {
    weights,
    words: telling.map((each) => each.word),
    canHaveAllWords: known.length === weighed.length,
  };
}
