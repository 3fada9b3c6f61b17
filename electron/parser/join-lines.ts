/** Letters that are written without spaces between words: their lines are joined without one. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u3000-\\u303f\\uff00-\\uffef]';
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const startsUnspaced = new RegExp(`^${unspaced}`, 'u');

/** The word that a line's end cut in two, as it stands on that line. */
const cutWord = /(\p{L}+)[-\u2010]$/u;

/**
 * Two lines of running text as one, as a reader joins them: a word cut by a hyphen becomes whole again, unless the
 * text writes that word with its hyphen elsewhere (`compounds`, see `compoundsOf`).
 */
export function joinLines(text: string, next: string, compounds?: ReadonlySet<string>): string {
  if (text === '' || next === '') return text + next;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const cut = cutWord.exec(text);
  if (cut) {
    const rest = /^\p{L}+/u.exec(next)?.[0] ?? '';
    const isWhole = /^\p{Ll}/u.test(rest) && !compounds?.has(`${cut[1] ?? ''}-${rest}`.toLowerCase());
    return (isWhole ? text.slice(0, -1) : text) + next;
  }
  return endsUnspaced.test(text) && startsUnspaced.test(next) ? text + next : `${text} ${next}`;
}

/** The words that a text writes with a hyphen inside a line, in lower case: `self-defence`. */
export function compoundsOf(lines: Iterable<string>): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const line of lines) {
    for (const match of line.matchAll(/\p{L}+-\p{L}+/gu)) compounds.add(match[0].toLowerCase());
  }
  return compounds;
}
