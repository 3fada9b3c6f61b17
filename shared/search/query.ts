import { eachFilter } from './filter.ts';
import { gather, type Gathered } from './gather.ts';
import { noNames, type KnownNames } from './known-names.ts';
import type { QueryWord } from './query-word.ts';
import { typedTokens } from './typed-parts.ts';
import { wordsOf } from './wanted.ts';

/**
 * What was typed, as it is understood. Without words and filters it finds nothing. `wanted`: documents with all of it come
 * before those with some. `without`: a document that has one of these is no hit. `filters`: only documents that pass
 * them all. `reading`: how it was read, in the order of what was typed.
 */
export interface Query extends Gathered {
  /** All words that are looked for, each once: what is scored and marked. */
  readonly words: readonly QueryWord[];
}

/** While a syllable is being typed, its first letters stand alone for a moment. */
const unfinishedSyllable = /(?<=\p{Script=Hangul})[\u3131-\u3163]$/u;

/** A word counts once, however often it was typed; the strictest reading of it stays. */
function onceEach(words: readonly QueryWord[]): QueryWord[] {
  const once = new Map<string, QueryWord>();
  for (const word of words) {
    const key = word.terms.join(' ');
    const other = once.get(key);
    if (other) {
      const isRequired = word.isRequired || other.isRequired;
      once.set(key, { ...other, isRequired, isPrefix: !isRequired && (word.isPrefix || other.isPrefix) });
    } else once.set(key, word);
  }
  return [...once.values()];
}

/**
 * Reads what was typed: words, `"phrases"`, `"near words"~5`, `-without`, `OR`, brackets, `beginning*`, `like~1`,
 * `field:value`. Anything else is a word or nothing: unclosed quotes and stray signs never fail. `isTyping`: the last
 * word is taken as a beginning too. `names`: a name is found by each of its forms.
 */
export function readQuery(
  typed: string,
  { isTyping = false, names = noNames }: { isTyping?: boolean; names?: KnownNames } = {},
): Query {
  const tokens = typedTokens(isTyping ? typed.replace(unfinishedSyllable, '') : typed);
  const gathered = gather(tokens, { from: 0, depth: 0, isTyping });
  const { without, reading } = gathered;
  const wanted = names.expand(gathered.wanted);
  const filters = gathered.filters.map((filter) => eachFilter(filter, (each) => names.expandFilter(each)));
  return { words: onceEach(wanted.flatMap(wordsOf)), wanted, without, filters, reading };
}
