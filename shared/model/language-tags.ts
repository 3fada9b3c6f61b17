/** Whether a text is a well-formed BCP 47 tag (`es`, `zh-Hans`): rare languages have tags that no system names. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
