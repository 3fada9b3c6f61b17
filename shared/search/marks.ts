import { tokens } from './analyze.ts';
import type { Query } from './query.ts';
import { primaryLanguage } from './stemmers.ts';
import { stemsOf } from './stems.ts';

/** A stretch [start, end) of a text, in UTF-16 units: what `String.slice` takes. */
export type Mark = readonly [start: number, end: number];

/** Where in a text the words of a query stand. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Its place among the query's words. */
  readonly word: number;
}

/** Scripts whose words are costly to find: segments.ts asks before it does. */
const costlyScript =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{Script=Hangul}]/u;

/** A run of letters without end (a digest, a scan gone wrong) is no word to show. */
const longestMark = 128;

interface Wanted {
  readonly exact: ReadonlyMap<string, number>;
  readonly beginnings: readonly (readonly [prefix: string, word: number])[];
  /** Whether a run of one of those scripts can hold anything that is wanted. */
  readonly isWorthWhile: (run: string) => boolean;
}

function wantedOf(query: Query, language: string): Wanted {
  const exact = new Map<string, number>();
  query.words.forEach((word, index) => {
    const stems = stemsOf(word.typed, primaryLanguage(language));
    for (const term of [...word.terms, ...word.stems, ...stems, ...(word.others ?? [])]) {
      if (!exact.has(term)) exact.set(term, index);
    }
  });
  const costly = [...exact.keys()].filter((term) => costlyScript.test(term));
  return {
    exact,
    beginnings: query.words.flatMap((word, index) =>
      word.isPrefix ? [[word.terms.at(-1) ?? '', index] as const] : [],
    ),
    isWorthWhile: (run) => {
      if (costly.length === 0) return false;
      const composed = run.normalize('NFKC');
      return costly.some((term) => composed.includes(term));
    },
  };
}

/** Finds every place in a text where a word of the query stands, in order of where it starts; places may overlap. */
export type FindMatches = (text: string) => Match[];

/** Finds the query's words in texts of one language (BCP 47; `und` where it is not known), in any of their forms. */
export function matchFinder(query: Query, language: string): FindMatches {
  const { exact, beginnings, isWorthWhile } = wantedOf(query, language);
  return (text) => {
    const matches: Match[] = [];
    for (const { start, end, term } of tokens(text, { language, isWorthWhile })) {
      if (end - start > longestMark) continue;
      const word = exact.get(term) ?? beginnings.find(([prefix]) => term.startsWith(prefix))?.[1];
      if (word !== undefined) matches.push({ start, end, word });
    }
    return matches;
  };
}

/** What to mark of them: in order, none overlapping another. */
export function marksOf(matches: readonly Match[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end } of matches) {
    const last = marks.at(-1);
    if (last && start < last[1]) marks[marks.length - 1] = [last[0], Math.max(last[1], end)];
    else marks.push([start, end]);
  }
  return marks;
}

/** Tells what to mark in a text that is shown whole: a title, a block of a document. */
export type Marker = (text: string) => Mark[];

/** Marks the query's words in texts of one language (BCP 47; `und` where it is not known). */
export function createMarker(query: Query, language = 'und'): Marker {
  const find = matchFinder(query, language);
  return (text) => marksOf(find(text));
}
