import { bare, fold } from './fold.ts';
import { restoreAccents } from './restore-accents.ts';
import { stemmerFor, type Stemmer } from './stemmers.ts';

/** Shorter words have nothing to lose, and what has a digit in it is a number or a docket's. */
const stemmable = /^[\p{L}\p{M}]{3,}$/u;

/**
 * What a word is found by besides itself: without article, case, plural or ending, as the language has it (BCP 47, first
 * subtag; `und` where it is not known). Folded as terms are. None where it would be the word itself.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  return stemsIn(word, [language]);
}

/** The same in several languages, each once. */
export function stemsIn(word: string, languages: readonly string[]): readonly string[] {
  const written = bare(word);
  if (!stemmable.test(written)) return [];
  const folded = fold(word);
  const stems = new Set<string>();
  // Most languages of an archive leave a word of another script to the same stemmer.
  const asked = new Set<Stemmer>();
  for (const language of languages) {
    const stemmer = stemmerFor(written, language);
    if (!stemmer || asked.has(stemmer)) continue;
    asked.add(stemmer);
    const stem = fold(stemmer(restoreAccents(written, language)));
    if (stem !== folded && stem !== '' && !stem.includes(' ')) stems.add(stem);
  }
  return [...stems];
}
