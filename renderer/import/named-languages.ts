import { languageName } from '../../shared/fields/display-names.ts';

interface NamedLanguage {
  /** BCP 47: two letters. */
  readonly tag: string;
  readonly name: string;
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every language with a code of two letters (ISO 639-1), in the order of their names in the person's language. */
export function namedLanguages(language: string): readonly NamedLanguage[] {
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  // Withdrawn codes stand for other languages today: `iw` is `he`.
  const current = tags.filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag);
  return current
    .map((tag) => ({ tag, name: languageName(tag, language) }))
    .filter(({ tag, name }) => name !== tag)
    .sort((one, other) => one.name.localeCompare(other.name, language));
}
