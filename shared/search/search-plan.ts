import { eachFilter, type Filter } from './filter.ts';
import type { QueryWord } from './query-word.ts';
import type { Query } from './query.ts';
import { joinedNames, otherWords, withOthers, type OtherWord } from './other-words.ts';
import { needsText, type Wanted } from './wanted.ts';
import { stopWordsAmong } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of the query: found where all of `allOf` stand and at least one of `anyOf`. */
export interface PlannedWord {
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
  /** A stop word: a document without it may still have all the words. */
  readonly isOptional: boolean;
}

/** What a document must have, over the planned words. A phrase has its words here; its order is for the texts to tell. */
export type Condition =
  | { readonly type: 'word'; readonly word: PlannedWord; readonly isRequired: boolean }
  | { readonly type: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly wanted: Condition };

/** Which terms are looked up, with what weight, and what must be found of them. */
export interface SearchPlan {
  readonly weights: ReadonlyMap<string, number>;
  /** A document that meets them all has all the words; one that misses a required word is no hit. */
  readonly wanted: readonly Condition[];
  /** A document that meets one of them is no hit. */
  readonly without: readonly Condition[];
  readonly filters: readonly Filter[];
  /** No word is looked for: every document that passes is found. */
  readonly isForAll?: boolean;
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
function allStems(word: QueryWord, vocabulary: Vocabulary): readonly string[] {
  return [...new Set([...word.stems, ...vocabulary.stems(word.typed)])];
}

interface Weighing {
  /** A stop word. */
  readonly isOptional: boolean;
  readonly others: readonly OtherWord[];
}

function weigh(word: QueryWord, vocabulary: Vocabulary, { isOptional, others }: Weighing): WeighedWord {
  const last = word.terms.at(-1) ?? '';
  const most = mostCompletions[Math.min(last.length, 3)] ?? 0;
  const completions = word.isPrefix ? vocabulary.beginningWith(last, most) : [];
  // Between quotation marks and with a wildcard the word itself is meant, not its other forms.
  const isExact = word.isRequired;
  const stems = isExact
    ? word.stems
    : allStems(word, vocabulary).filter((stem) => vocabulary.frequency(stem) > 0);
  const anyOf = [...new Set([last, ...stems, ...completions, ...others.map(({ term }) => term)])];
  const allOf = word.terms.slice(0, -1);
  const commonest = anyOf.reduce((sum, term) => sum + vocabulary.frequency(term), 0);
  const share = isOptional ? stopWordWeight : 1;
  return {
    word: { allOf, anyOf, isOptional },
    weights: [
      ...completions.map((term) => [term, share * completionWeight(last, term)] as const),
      ...others.map(({ term, weight }) => [term, share * weight] as const),
      ...stems.map((term) => [term, share * stemmed.stem] as const),
      ...word.terms.map((term) => [term, share * (stems.length > 0 ? stemmed.word : 1)] as const),
    ],
    frequency: Math.min(commonest, ...allOf.map((term) => vocabulary.frequency(term))),
  };
}

/** An exclusion means the word as it was written: -appeal leaves appeals alone. */
function exactly(word: QueryWord): PlannedWord {
  return { allOf: word.terms.slice(0, -1), anyOf: word.terms.slice(-1), isOptional: false };
}

type Planned = (word: QueryWord) => PlannedWord | null;

/** The condition without the words that were cut; null when nothing is left of it. */
function conditionOf(wanted: Wanted, planned: Planned): Condition | null {
  switch (wanted.type) {
    case 'word': {
      const word = planned(wanted.word);
      return word && { type: 'word', word, isRequired: wanted.word.isRequired };
    }
    case 'phrase':
      return conditionOf(
        { type: 'all', of: wanted.phrase.words.map((word) => ({ type: 'word', word })) },
        planned,
      );
    case 'not':
      // All words of a phrase may stand in a document without it: only its text tells.
      return needsText(wanted.wanted)
        ? null
        : { type: 'not', wanted: conditionOf(wanted.wanted, exactly) ?? { type: 'any', of: [] } };
    case 'all':
    case 'any': {
      const of = wanted.of.map((each) => conditionOf(each, planned)).filter((each) => each !== null);
      return of.length > 0 ? { type: wanted.type, of } : null;
    }
  }
}

/** The words that are looked for: all of them, unless it is a text that was pasted. */
function tellingWords(
  words: readonly QueryWord[],
  weighed: (word: QueryWord) => WeighedWord,
): readonly QueryWord[] {
  if (words.length <= mostWords) return words;
  return words
    .map((word) => ({ word, frequency: weighed(word).frequency }))
    .filter(({ frequency }) => frequency > 0)
    .toSorted((a, b) => a.frequency - b.frequency)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

/** Decides how a query is looked up in an index with this vocabulary. */
export function planSearch(query: Query, vocabulary: Vocabulary): SearchPlan {
  const plain = query.words.flatMap((word) => (word.isRequired ? [] : word.terms));
  const stopped = stopWordsAmong(plain, vocabulary.languages);
  const joined = joinedNames(query.words, vocabulary);
  const isOptional = (word: QueryWord) => !word.isRequired && word.terms.every((term) => stopped.has(term));
  // What else a word is found by is looked for once it is known which words count.
  const inFull = (word: QueryWord) => {
    const others = isOptional(word) ? [] : [...otherWords(word, vocabulary), ...(joined.get(word) ?? [])];
    return weigh(word, vocabulary, { isOptional: isOptional(word), others });
  };
  const weighed = new Map(
    tellingWords(query.words, (word) =>
      weigh(word, vocabulary, { isOptional: isOptional(word), others: [] }),
    ).map((word) => [word.terms.join(' '), inFull(word)] as const),
  );
  const weights = new Map<string, number>();
  for (const [term, weight] of [...weighed.values()].flatMap((each) => each.weights)) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  const planned: Planned = (word) => weighed.get(word.terms.join(' '))?.word ?? null;
  const conditions = (list: readonly Wanted[], as: Planned) =>
    list.map((wanted) => conditionOf(wanted, as)).filter((condition) => condition !== null);
  return {
    weights,
    wanted: conditions(query.wanted, planned),
    without: conditions(
      query.without.filter((wanted) => !needsText(wanted)),
      exactly,
    ),
    filters: query.filters.map((filter) =>
      eachFilter(filter, (each) =>
        each.by === 'terms'
          ? { ...each, words: withOthers(each.words, vocabulary, { inScripts: true }) }
          : each,
      ),
    ),
    isForAll: query.words.length === 0 && query.filters.length + query.without.length > 0,
  };
}
