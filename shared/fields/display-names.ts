import { formerCountries } from '../model/countries.ts';
import { interfaceLanguages } from '../model/preferences.ts';
import { formerCountryNames } from './former-countries.ts';

/**
 * A country's name in a language (a tag for `Intl`), from its code; of a country that was, in one of the interface's. The
 * code itself where it has no name.
 */
export function countryName(code: string, language: string): string {
  const former = formerCountries.find((each) => each === code);
  if (former === undefined) return nameOf(code, { language, type: 'region' });
  const at = interfaceLanguages.findIndex((each) => language.split('-', 1)[0] === each);
  return formerCountryNames[former][Math.max(at, 0)] ?? code;
}

/** A language's name in a language, from its BCP 47 tag; the tag itself where it has none. */
export function languageName(tag: string, language: string): string {
  return nameOf(tag, { language, type: 'language' });
}

const displays = new Map<string, Intl.DisplayNames>();

function nameOf(
  code: string,
  { language, type }: { readonly language: string; readonly type: 'region' | 'language' },
): string {
  const key = `${type} ${language}`;
  const display = displays.get(key) ?? new Intl.DisplayNames(language, { type, fallback: 'code' });
  displays.set(key, display);
  try {
    return display.of(code) ?? code;
  } catch {
    // What older programs took for a code, and tags for private use.
    return code;
  }
}
