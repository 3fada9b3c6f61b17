import { interfaceLanguages } from '../../../shared/model/preferences.ts';

/** A name or header without what people write differently: case, accents, marks between words. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** ISO 3166-1 alpha-2, by code or by name in a language of the interface. */
export function countryByName(name: string): string | undefined {
  countries ??= codesByName('region', pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter(isCountry));
  return countries.get(plainName(name));
}

/** BCP 47, by tag or by name in a language of the interface or in itself. */
export function languageByName(name: string): string | undefined {
  const said = name.trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(said)) {
    const [tag] = Intl.getCanonicalLocales(said);
    const base = tag?.split('-')[0] ?? '';
    // A code that nobody assigned is displayed as itself.
    if (tag !== undefined && new Intl.DisplayNames('en', { type: 'language' }).of(base) !== base) return tag;
  }
  languages ??= codesByName('language', pairs('abcdefghijklmnopqrstuvwxyz'));
  return languages.get(plainName(name));
}

let countries: ReadonlyMap<string, string> | undefined;
let languages: ReadonlyMap<string, string> | undefined;

function pairs(letters: string): string[] {
  return Array.from(letters).flatMap((first) => Array.from(letters, (second) => first + second));
}

/** Canonical only: withdrawn codes stand for other countries today. EU, UN, ZZ and X? are no countries. */
function isCountry(code: string): boolean {
  return (
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !/^(EU|EZ|UN|QO|ZZ|X[A-JL-Z])$/.test(code)
  );
}

function codesByName(type: 'region' | 'language', codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const displays = interfaceLanguages.map((language) => new Intl.DisplayNames(language, { type }));
  for (const code of codes) {
    const known = displays.map((display) => display.of(code) ?? code);
    if (known[0] === code) continue;
    const own = type === 'language' ? (new Intl.DisplayNames(code, { type }).of(code) ?? code) : code;
    for (const name of [code, own, ...known])
      if (!names.has(plainName(name))) names.set(plainName(name), code);
  }
  // ISO reserves it for the United Kingdom, and people use it.
  if (type === 'region') names.set('uk', 'GB').set('usa', 'US');
  return names;
}
