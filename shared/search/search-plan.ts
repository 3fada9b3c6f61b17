import type { Query, QueryWord } from './query.ts';
import { stemsOf } from './stems.ts';
import { stopWordsAmong } from './stop-words.ts';

/** What a plan must know of the index. */
export interface Vocabulary {
  /** The languages of its documents (first subtags; `und` where one is not known), most used first. */
  readonly languages: readonly string[];
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
  /** A stop word: a document without it may still have all the words. */
  readonly isOptional: boolean;
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
 * A stem is what documents with any form of the word share; the very word counts a little more. Measured on Cranfield
 * and XQuAD: 0 to .3 for the word differ by .005 at most.
 */
const stemmed = { word: 0.15, stem: 1 } as const;

/** Measured likewise: 0 and 1 rank worse. */
const stopWordWeight = 0.15;

/** MiniSearch's own weight of a completed term: less than exact, slowly falling with what was added. */
function completionWeight(typed: string, completed: string): number {
  return (0.375 * completed.length) / (completed.length + 0.3 * (completed.length - typed.length));
}

interface WeighedWord {
  readonly word: PlannedWord;
  readonly weights: readonly (readonly [term: string, weight: number])[];
  readonly frequency: number;
}

/** The word's stems in every language of the archive: nobody says in which one is asked. */
function allStems(word: QueryWord, languages: readonly string[]): readonly string[] {
  const stems = languages.flatMap((language) => stemsOf(word.typed, language));
  return [...new Set([...word.stems, ...stems])];
}

function weigh(word: QueryWord, vocabulary: Vocabulary, isOptional: boolean): WeighedWord {
  const last = word.terms.at(-1) ?? '';
  const most = mostCompletions[Math.min(last.length, 3)] ?? 0;
  const completions = word.isPrefix ? vocabulary.beginningWith(last, most) : [];
  const stems = allStems(word, vocabulary.languages).filter((stem) => vocabulary.frequency(stem) > 0);
  const anyOf = [...new Set([last, ...stems, ...completions])];
  const allOf = word.terms.slice(0, -1);
  const commonest = anyOf.reduce((sum, term) => sum + vocabulary.frequency(term), 0);
  const share = isOptional ? stopWordWeight : 1;
  return {
    word: { allOf, anyOf, isRequired: word.isRequired, isOptional },
    weights: [
      ...word.terms.map((term) => [term, share * (stems.length > 0 ? stemmed.word : 1)] as const),
      ...stems.map((term) => [term, share * stemmed.stem] as const),
      ...completions.map((term) => [term, share * completionWeight(last, term)] as const),
    ],
    frequency: Math.min(commonest, ...allOf.map((term) => vocabulary.frequency(term))),
  };
}

/** Decides how a query is looked up in an index with this vocabulary. */
export function planSearch(query: Query, vocabulary: Vocabulary): SearchPlan {
  const plain = query.words.flatMap((word) => (word.isRequired ? [] : word.terms));
  const stopped = stopWordsAmong(plain, vocabulary.languages);
  const weighed = query.words.map((word) =>
    weigh(word, vocabulary, !word.isRequired && word.terms.every((term) => stopped.has(term))),
  );
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
    canHaveAllWords: weighed.every((each) => each.frequency > 0 || each.word.isOptional),
  };
}
