/** Names one after another, with the comma of the person's language. */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names);
}
