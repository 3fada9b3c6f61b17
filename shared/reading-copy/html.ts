const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replace(/(?![\t\n])\p{Cc}/gu, ' ');
}

/** An element of a source's own words: in their language, from the side that their letters begin at. */
export function sourceElement(name: string, text: string, language: string): string {
  return `<${name}${languageAttribute(language)} dir="auto">${escapeHtml(text)}</${name}>`;
}

/** The attribute that names a language, with the space before it; nothing where it is not known. */
export function languageAttribute(language: string): string {
  return language === '' ? '' : ` lang="${escapeHtml(language)}"`;
}
