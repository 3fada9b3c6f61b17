/** A country's name in the person's language, from its ISO 3166-1 code; the code itself where it has none. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A language's name in the person's language, from its BCP 47 tag; the tag itself where it has none. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Names one after another, with the comma of the person's language. */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names);
}
