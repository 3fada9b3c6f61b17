import type { ProtectedName } from '../../model/dossier-options.ts';
import { runTogetherMatches } from './run-together.ts';
import { wordMatches, wordsOf } from './word-match.ts';

/** A protected name in a text. */
interface FoundName {
  /** In UTF-16 units; `end` is the first that no longer belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly pseudonym: string;
}

/** Looks for the names of protected people, whatever list or records they come from. */
export interface NameFinder {
  /** There is nobody to protect. */
  readonly isEmpty: boolean;
  /** Every place, in order, none overlapping another; of those that do, the longest. */
  find(text: string): readonly FoundName[];
}

/**
 * Finds names as readers recognise them: in any letter case, with or without accents and vowel signs, in the letter variants
 * of Arabic script, over line ends, in file names and addresses, in either order where a name has two words, behind the
 * words that Arabic writes together, and within the lines of scripts that part no words. Other forms must be listed.
 */
export function createNameFinder(people: readonly ProtectedName[]): NameFinder {
  const wanted = people.flatMap(({ names, pseudonym }) => names.map((name) => ({ name, pseudonym })));
  return {
    isEmpty: wanted.length === 0,
    find(text) {
      if (wanted.length === 0) return [];
      const words = wordsOf(text);
      const all = wanted.flatMap(({ name, pseudonym }) =>
        [...wordMatches(name, words, text), ...runTogetherMatches(name, text)].map((place) => ({
          ...place,
          pseudonym,
        })),
      );
      return withoutOverlaps(all);
    },
  };
}

function withoutOverlaps(found: readonly FoundName[]): readonly FoundName[] {
  const kept: FoundName[] = [];
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const each of longestFirst)
    if (!kept.some(({ start, end }) => each.start < end && start < each.end)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text with pseudonyms in place of the names. */
export function pseudonymised(text: string, finder: NameFinder): string {
  let result = '';
  let end = 0;
  for (const found of finder.find(text)) {
    result += text.slice(end, found.start) + found.pseudonym;
    end = found.end;
  }
  return result + text.slice(end);
}
