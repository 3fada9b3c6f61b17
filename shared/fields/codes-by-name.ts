import { currentCountries, formerCountries, isCountry } from '../model/countries.ts';
import { interfaceLanguages } from '../model/preferences.ts';
import { countryName, languageName } from './display-names.ts';
import { plainName } from './plain-name.ts';

/** ISO 3166, by code or by name in a language of the interface. */
export function countryByName(name: string): string | undefined {
  const code = name.trim().toUpperCase();
  if (isCountry(code)) return code;
  countries ??= codesByName([...currentCountries(), ...formerCountries], countryName)
    // ISO reserves it for the United Kingdom, and people use it.
    .set('uk', 'GB')
    .set('usa', 'US');
  return countries.get(plainName(name));
}

/** BCP 47, by tag or by name in a language of the interface or in itself. */
export function languageByName(name: string): string | undefined {
  const said = name.trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(said)) {
    const tag = canonical(said);
    const base = tag?.split('-', 1)[0] ?? '';
    // A code that nobody assigned is displayed as itself.
    if (tag !== undefined && languageName(base, 'en') !== base) return tag;
  }
  languages ??= codesByName(pairs(), languageName);
  return languages.get(plainName(name));
}

let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function pairs(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function codesByName(
  codes: readonly string[],
  nameIn: (code: string, language: string) => string,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const code of codes) {
    const own = /^[a-z]/.test(code) ? [nameIn(code, code)] : [];
    const known = interfaceLanguages.map((language) => nameIn(code, language));
    if (known[0] === code) continue;
    for (const name of [code, ...own, ...known])
      if (!names.has(plainName(name))) names.set(plainName(name), code);
  }
  return names;
}
