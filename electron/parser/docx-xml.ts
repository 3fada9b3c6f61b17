/**
 * The little of WordprocessingML that numbering needs, read by pattern: the XML is Word's own, and what does not match
 * is only left without a number.
 */

/** An attribute of the first such element in a piece of XML. */
export function attributeOf(xml: string, element: string, attribute = 'val'): string | undefined {
  const start = new RegExp(`<w:${element}(\\s[^>]*)?>`).exec(xml)?.[1] ?? '';
  const value = new RegExp(`\\sw:${attribute}="([^"]*)"`).exec(start)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

/** Every element of a name that holds others: its attributes and what is in it. None is inside another of its kind. */
export function elementsOf(
  xml: string,
  element: string,
): { readonly start: string; readonly inside: string }[] {
  const pattern = new RegExp(`<w:${element}(\\s[^>]*[^/])?>([^]*?)</w:${element}>`, 'g');
  return [...xml.matchAll(pattern)].map((match) => ({
    start: `<w:${element}${match[1] ?? ''}>`,
    inside: match[2] ?? '',
  }));
}

export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
