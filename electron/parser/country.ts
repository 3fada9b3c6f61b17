import { currentCountries } from '../../shared/model/countries.ts';

/** The languages in which a file's own description may name a country. */
const languages = ['en', 'fr', 'es', 'ar'];

let codesByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 code of a country from its code in any case, or its name in English, French, Spanish or Arabic. */
export function countryCode(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  codesByName ??= readNames();
  return codesByName.get(plainName(value));
}

function plainName(name: string): string {
  return name.trim().replaceAll('-', ' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const displays = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  for (const code of currentCountries()) {
    const known = displays.map((display) => display.of(code) ?? code);
    for (const name of [code, ...known]) names.set(plainName(name), code);
  }
  // ISO reserves it for the United Kingdom, and files use it.
  return names.set('uk', 'GB');
}
