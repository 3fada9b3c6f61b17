import { tokens, type Token } from './analyze.ts';
import type { Role } from './word-parts.ts';

/** One word as typed, and the terms of the index it stands for (several where characters are taken in pairs). */
export interface QueryWord {
  readonly typed: string;
  readonly terms: readonly string[];
  /** Terms that will do instead of the last one in any language; others depend on it (stems.ts). */
  readonly stems: readonly string[];
  /** Terms of one archive that will do too (other-words.ts): what is marked besides the word itself. */
  readonly others?: readonly string[];
  /** The last term also finds every term that begins with it. */
  readonly isPrefix: boolean;
  /** The last term also finds terms that differ by so many letters. */
  readonly letters: number;
  /** It stood between quotation marks: a document without it is no hit, and its other forms will not do. */
  readonly isRequired: boolean;
}

export interface WordReading {
  readonly isRequired: boolean;
  readonly isPrefix: boolean;
  readonly letters: number;
  /** The word that ends where the text ends is still being typed. */
  readonly isTyping: boolean;
}

/** A character alone is rarely a word in these scripts: 법 is wanted as the beginning of 법률 too. */
const singleCharacter = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

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

/** The words of a stretch of what was typed, in order. */
export function readWords(text: string, reading: WordReading): QueryWord[] {
  const { isRequired, isTyping, isPrefix, letters } = reading;
  const asked = tokens(text, { language: null }).filter((token) => token.role !== 'part');
  const groups = groupOverlapping(asked);
  return groups.map((group, place) => {
    const end = Math.max(...group.map((token) => token.end));
    const ofRole = (role: Role) => group.filter((token) => token.role === role).map((token) => token.term);
    const words = ofRole('word');
    const isSingle = words.length === 1 && singleCharacter.test(words[0] ?? '') && asked.length === 1;
    const isLast = place === groups.length - 1;
    return {
      typed: text.slice(group[0]?.start, end),
      terms: words,
      stems: ofRole('stem'),
      isPrefix: !isRequired && (isSingle || (isTyping && end === text.length) || (isPrefix && isLast)),
      letters: isLast ? letters : 0,
      isRequired,
    };
  });
}
