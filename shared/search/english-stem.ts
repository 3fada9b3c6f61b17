import { stemmer } from '@orama/stemmers/english';

/** -ion after s or t, where two syllables stay; -ation is another ending, which the package knows. */
const ion = /^([^aeiouy]*[aeiouy]+[^aeiouy]+[aeiouy]+.*(?<!a)[st])ions?$/;

/** Porter's stemmer; the package takes the t of -tion with it (convic), and convictions would not meet the convicted. */
export function englishStem(word: string): string {
  return stemmer(word.replace(ion, '$1'));
}
