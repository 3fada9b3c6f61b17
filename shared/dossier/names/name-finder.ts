import { inHighlights, withoutHighlights } from '../highlight/highlight-mark.ts';
import { runTogetherMatches } from './run-together.ts';
import { wordMatches, wordsOf } from './word-match.ts';

/** What is looked for. */
export interface SoughtName {
  /** Every form in which it may stand, in any script. */
  readonly names: readonly string[];
  /** What stands in its place. */
  readonly pseudonym: string;
  /** Words that only hold it count too, whole. */
  readonly isPart?: boolean;
}

/** A name in a text. */
interface FoundName {
  /** In UTF-16 units; `end` is the first that no longer belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly pseudonym: string;
}

/** Looks for the names of protected people and for redacted terms, whatever list or records they come from. */
export interface NameFinder {
  /** There is nothing to hide. */
  readonly isEmpty: boolean;
  /** Every place, in order, none overlapping another: those that do are one, under the pseudonym of the longest. */
  find(text: string): readonly FoundName[];
}

/**
 * Finds names as readers recognise them: in any letter case, with or without accents and vowel signs, in the letter variants
 * of Arabic script, over line ends, hyphenated there, with spaces between their letters, in file names and addresses, in
 * either order where a name has two words, behind the words that Arabic writes together, and within the lines of scripts
 * that part no words. Other forms must be listed.
 */
export function createNameFinder(sought: readonly SoughtName[]): NameFinder {
  const wanted = sought.flatMap(({ names, ...rest }) => names.map((name) => ({ name, ...rest })));
  return {
    isEmpty: wanted.length === 0,
    find(text) {
      if (wanted.length === 0) return [];
      const { plain, places } = withoutHighlights(text);
      const words = wordsOf(plain);
      const all = wanted.flatMap(({ name, pseudonym, isPart = false }) =>
        [...wordMatches(name, { words, text: plain, isPart }), ...runTogetherMatches(name, plain)].map(
          (place) => ({ ...place, pseudonym }),
        ),
      );
      const found = joined(all);
      return places.length === 0 ? found : found.map((each) => amidHighlights(each, text, places));
    },
  };
}

/** The same place in the text with its highlights, which go on around what stands in the name's place. */
function amidHighlights(found: FoundName, text: string, places: readonly number[]): FoundName {
  const start = places[found.start] ?? 0;
  const end = (places[found.end - 1] ?? text.length - 1) + 1;
  return { start, end, pseudonym: inHighlights(text.slice(start, end), found.pseudonym) };
}

/** Of two that overlap neither may be left half. */
function joined(found: readonly FoundName[]): readonly FoundName[] {
  const kept: (FoundName & { readonly longest: number })[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const longest = each.end - each.start;
    if (!last || each.start >= last.end) kept.push({ ...each, longest });
    else
      kept[kept.length - 1] = {
        start: last.start,
        end: Math.max(last.end, each.end),
        pseudonym: longest > last.longest ? each.pseudonym : last.pseudonym,
        longest: Math.max(longest, last.longest),
      };
  }
  return kept.map(({ start, end, pseudonym }) => ({ start, end, pseudonym }));
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
