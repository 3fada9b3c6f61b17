import { tokens, type Token } from './analyze.ts';
import { typedParts } from './typed-parts.ts';
import type { Role } from './word-parts.ts';

/** One word as typed, and the terms of the index it stands for (several where characters are taken in pairs). */
export interface QueryWord {
  readonly typed: string;
  readonly terms: readonly string[];
  /** Terms that will do instead of the last one in any language; others depend on it (stems.ts). */
  readonly stems: readonly string[];
  /** The last term also finds every term that begins with it. */
  readonly isPrefix: boolean;
  /** It stood between quotation marks: a document without it is no hit. */
  readonly isRequired: boolean;
}

interface Exclusion {
  readonly typed: string;
  readonly terms: readonly string[];
}

/** What was typed, as it is understood. Without words it finds nothing. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Written with a minus: a document that has all the terms of one of these is no hit. */
  readonly without: readonly Exclusion[];
}

/** A character alone is rarely a word in these scripts: 법 is wanted as the beginning of 법률 too. */
const singleCharacter = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/** While a syllable is being typed, its first letters stand alone for a moment. */
const unfinishedSyllable = /(?<=\p{Script=Hangul})[\u3131-\u3163]$/u;

function askedTerms(text: string): Token[] {
  return tokens(text, { language: null }).filter((token) => token.role === 'word');
}

/** Terms that share characters are one word; neighbours that merely touch are two. */
function groupOverlapping(found: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  for (const token of found) {
    const group = groups.at(-1);
    if (group?.some((other) => token.start < other.end) === true) group.push(token);
    else groups.push([token]);
  }
  return groups;
}

interface Reading {
  readonly isRequired: boolean;
  /** The word that ends where the text ends is still being typed. */
  readonly isTyping: boolean;
}

function readWords(text: string, { isRequired, isTyping }: Reading): QueryWord[] {
  const asked = tokens(text, { language: null }).filter((token) => token.role !== 'part');
  return groupOverlapping(asked).map((group) => {
    const end = Math.max(...group.map((token) => token.end));
    const ofRole = (role: Role) => group.filter((token) => token.role === role).map((token) => token.term);
    const words = ofRole('word');
    const isSingle = words.length === 1 && singleCharacter.test(words[0] ?? '') && asked.length === 1;
    return {
      typed: text.slice(group[0]?.start, end),
      terms: words,
      stems: ofRole('stem'),
      isPrefix: !isRequired && (isSingle || (isTyping && end === text.length)),
      isRequired,
    };
  });
}

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
 * Reads what was typed: words; `"words that must all occur"`; `-word` for documents without it. Anything else is a
 * word or nothing: unclosed quotes and stray signs never fail. `isTyping`: the last word is taken as a beginning too.
 */
export function readQuery(typed: string, { isTyping = false }: { isTyping?: boolean } = {}): Query {
  const parts = typedParts(isTyping ? typed.replace(unfinishedSyllable, '') : typed);
  const words = parts
    .filter((part) => !part.isExcluded)
    .flatMap((part) =>
      readWords(part.text, { isRequired: part.isQuoted, isTyping: isTyping && part.isLast }),
    );
  const without = parts
    .filter((part) => part.isExcluded)
    .map((part) => ({ typed: part.text, terms: askedTerms(part.text).map((token) => token.term) }))
    .filter((exclusion) => exclusion.terms.length > 0);
  return { words: onceEach(words), without };
}
