import { fold } from './fold.ts';
import { visitWords, type WorthWhile } from './segment.ts';
import { primaryLanguage } from './stemmers.ts';
import { stemsOf } from './stems.ts';
import { visitAlphabetic, type Role } from './word-parts.ts';

/** Raise it when any text would give other terms than before: every saved index is then built anew. */
export const analysisVersion = 2;

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

function analyzeWord(word: string, language: string | null): Folded {
  const terms = wordsIn(fold(word)).map(shortened);
  const stems = language === null || terms.length !== 1 ? [] : stemsOf(word, language).map(shortened);
  return { terms, stems };
}

function wordsIn(folded: string): readonly string[] {
  const isOne = folded !== '' && !notWord.test(folded);
  return isOne ? [folded] : folded.split(notWord).filter((term) => term !== '');
}

function shortened(term: string): string {
  return term.length > longestTerm ? term.slice(0, longestTerm).replace(loneSurrogate, '') : term;
}

/** V8 keeps a slice of 13 characters or more as a window on the whole text, which would stay in memory with it. */
function detached(slice: string): string {
  return slice.length < 13 ? slice : slice.split('').join('');
}

/** Texts repeat their words: remembering the last of them, by language, makes analysis several times as fast. */
const remembered = new Map<string | null, Map<string, Folded>>();
const mostRemembered = 100_000;

function rememberedIn(language: string | null): Map<string, Folded> {
  const known = remembered.get(language);
  if (known && known.size < mostRemembered) return known;
  const words = new Map<string, Folded>();
  // Of 388 languages only those read last are worth their memory.
  if (remembered.size >= 16) remembered.clear();
  remembered.set(language, words);
  return words;
}

function folding(tag: string | null): (word: string) => Folded {
  const language = tag === null ? null : primaryLanguage(tag);
  let words = rememberedIn(language);
  return (word) => {
    const known = words.get(word);
    if (known) return known;
    if (words.size >= mostRemembered) words = rememberedIn(language);
    const own = detached(word);
    const found = analyzeWord(own, language);
    words.set(own, found);
    return found;
  };
}

export interface TokenOptions {
  /** BCP 47, `und` (the default) where it is not known; null: without stems. */
  readonly language?: string | null;
  /** May leave out runs of scripts without spaces that hold nothing of interest. */
  readonly isWorthWhile?: WorthWhile;
}

/** The one analysis of documents and queries: every term of a text, in order of where it starts. Never fails. */
export function tokens(text: string, { language = 'und', isWorthWhile }: TokenOptions = {}): Token[] {
  const found: Token[] = [];
  const folded = folding(language);
  const visit = (start: number, end: number, role: Role) => {
    const { terms: words, stems } = folded(text.slice(start, end));
    for (const term of words) found.push({ start, end, term, role });
    for (const term of stems) found.push({ start, end, term, role: role === 'word' ? 'stem' : role });
  };
  visitWords(text, visit, isWorthWhile);
  return found;
}

/** What an index keeps of a text in a language (BCP 47; null: no stems): all its terms, stems and parts among them. */
export function terms(text: string, language: string | null = 'und'): string[] {
  const found: string[] = [];
  const folded = folding(language);
  visitWords(text, (start, end) => {
    const { terms: words, stems } = folded(text.slice(start, end));
    found.push(...words, ...stems);
  });
  return found;
}

/**
 * As `terms`, of one run of letters (`visitRuns`) that is met for the first time and will not be asked for again: nothing is
 * remembered of it.
 */
export function termsOfRun(run: string, language: string, isPlain: boolean): string[] {
  if (!isPlain) return terms(run, language);
  const found: string[] = [];
  const primary = primaryLanguage(language);
  visitAlphabetic(run, 0, (start, end) => {
    const { terms: words, stems } = analyzeWord(run.slice(start, end), primary);
    found.push(...words, ...stems);
  });
  return found;
}
