import type { QueryWord } from './query-word.ts';

/** Words that stand in this order side by side (`within` 0), or in any order with at most so many words between. */
export interface Phrase {
  readonly typed: string;
  readonly words: readonly QueryWord[];
  readonly within: number;
}

/** What a document must have. */
export type Wanted =
  | { readonly type: 'word'; readonly word: QueryWord }
  | { readonly type: 'phrase'; readonly phrase: Phrase }
  | { readonly type: 'all' | 'any'; readonly of: readonly Wanted[] }
  | { readonly type: 'not'; readonly wanted: Wanted };

/** The words looked for, leaving out what is not wanted. */
export function wordsOf(wanted: Wanted): readonly QueryWord[] {
  if (wanted.type === 'word') return [wanted.word];
  if (wanted.type === 'phrase') return wanted.phrase.words;
  return wanted.type === 'not' ? [] : wanted.of.flatMap(wordsOf);
}

/** Whether an index cannot tell it: it knows neither the order of words, nor a word from a stem that is spelt alike. */
export function needsText(wanted: Wanted): boolean {
  if (wanted.type === 'phrase') return true;
  if (wanted.type === 'word') return wanted.word.isRequired;
  return wanted.type === 'not' ? needsText(wanted.wanted) : wanted.of.some(needsText);
}

/** One thing or another; what was already one of several stays beside them. */
export function either(one: Wanted, other: Wanted): Wanted {
  return { type: 'any', of: one.type === 'any' ? [...one.of, other] : [one, other] };
}

/** What stood between brackets as one; null when nothing is asked there. */
export function together(wanted: readonly Wanted[], without: readonly Wanted[]): Wanted | null {
  const of = [...wanted, ...without.map((each): Wanted => ({ type: 'not', wanted: each }))];
  const [only] = of;
  return of.length > 1 ? { type: 'all', of } : (only ?? null);
}
