/** Language, script, region: what a record keeps of a BCP 47 tag. Such a tag is always well-formed. */
const simpleTag = /^([a-z]{2,3})([-_][a-z]{4})?([-_](?:[a-z]{2}|\d{3}))?(?=$|[-_.@,;])/i;

/** A language tag in its one canonical form (`EN_us` is `en-US`, `spa` is `es`), or nothing where it is none. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = simpleTag.exec(value.trim());
  if (!parts) return undefined;
  const [tag] = Intl.getCanonicalLocales(parts[0].replaceAll('_', '-'));
  return tag === undefined || /^(und|mul|zxx|mis)\b/.test(tag) ? undefined : tag;
}
