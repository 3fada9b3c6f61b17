/** A term of the index that differs from a word in some letters. */
interface NearTerm {
  readonly term: string;
  readonly distance: number;
  readonly frequency: number;
}

/** What a plan must know of the index. */
export interface Vocabulary {
  /** The languages of its documents (first subtags; `und` where one is not known), most used first. */
  readonly languages: readonly string[];
  /** What a word is found by besides itself in any of these languages, each once (`stems.ts`). */
  stems(word: string): readonly string[];
  /** In how many documents a term stands. */
  frequency(term: string): number;
  /** The commonest terms that begin with `prefix`, longer than it, at most `most`. */
  beginningWith(prefix: string, most: number): readonly string[];
  /** How many documents there are. */
  readonly documents: number;
  /** How many of them are in languages written like a word (`index-languages.ts`). */
  writtenLike(word: string): number;
  /** Terms of other scripts that sound like a folded word; in pairs of syllables, of Hangul alone. */
  alike(word: string, asPairs?: boolean): readonly string[];
  /** Terms that differ from this one in at most so many letters, the nearest and commonest first. */
  near(term: string, letters: number): readonly NearTerm[];
}
