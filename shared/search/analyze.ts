import { fold } from './fold.ts';
import { lightStems } from './light-stems.ts';
import { visitWords, type WorthWhile } from './segment.ts';
import type { Role } from './word-parts.ts';

/** Raise it when any text would give other terms than before: every saved index is then built anew. */
export const analysisVersion = 1;

/** One term and the stretch [start, end) of the original text, in UTF-16 units, that it stands for. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly role: Role;
}

/** What one word of a text becomes: its terms (nearly always one), and their stems where they have any. */
interface Folded {
  readonly terms: readonly string[];
  readonly stems: readonly string[];
}

/** In UTF-16 units; longer runs of letters are no words (a digest, a scan gone wrong). */
const longestTerm = 64;

const notWord = /[^\p{L}\p{M}\p{N}]+/u;
const loneSurrogate = /\p{Cs}$/u;

function analyzeWord(word: string): Folded {
  const terms = fold(word)
    .split(notWord)
    .filter((term) => term !== '')
    .map((term) =>
      term.length > longestTerm ? term.slice(0, longestTerm).replace(loneSurrogate, '') : term,
    );
  return { terms, stems: terms.flatMap(lightStems) };
}

/** V8 keeps a slice of 13 characters or more as a window on the whole text, which would stay in memory with it. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : slice.split('').join('');
}

/** Texts repeat their words: remembering the last of them makes analysis several times as fast. */
const remembered = new Map<string, Folded>();
const mostRemembered = 100_000;

function folded(word: string): Folded {
  const known = remembered.get(word);
  if (known) return known;
  const own = detached(word);
  const found = analyzeWord(own);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(own, found);
  return found;
}

/**
 * The one analysis of documents and queries: every term of a text, in order of where it starts. Never fails.
 * `isWorthWhile` may leave out runs of scripts without spaces that hold nothing of interest.
 */
export function tokens(text: string, isWorthWhile?: WorthWhile): Token[] {
  const found: Token[] = [];
  const visit = (start: number, end: number, role: Role) => {
    const { terms: words, stems } = folded(text.slice(start, end));
    for (const term of words) found.push({ start, end, term, role });
    for (const term of stems) found.push({ start, end, term, role: role === 'word' ? 'stem' : role });
  };
  visitWords(text, visit, isWorthWhile);
  return found;
}

/** What an index keeps of a text: all its terms, stems and parts among them. */
export function terms(text: string): string[] {
  const found: string[] = [];
  visitWords(text, (start, end) => {
    const { terms: words, stems } = folded(text.slice(start, end));
    found.push(...words, ...stems);
  });
  return found;
}
