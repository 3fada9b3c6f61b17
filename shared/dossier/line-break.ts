// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types, and every project that reaches this file must find ours
/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';

/** Scripts written without spaces whose words UAX #14 leaves to a dictionary. */
const unspaced =
  /\p{Script=Thai}[\p{Script=Thai}\p{M}]*|\p{Script=Lao}[\p{Script=Lao}\p{M}]*|\p{Script=Khmer}[\p{Script=Khmer}\p{M}]*|\p{Script=Myanmar}[\p{Script=Myanmar}\p{M}]*/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}

function dictionaryLocale(text: string): string {
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  if (/\p{Script=Lao}/u.test(text)) return 'lo';
  return /\p{Script=Khmer}/u.test(text) ? 'km' : 'my';
}

/** Where a line may end (UAX #14, words by dictionary in Thai, Lao, Khmer and Burmese): rising, the text's end last. */
export function breakOpportunities(text: string): readonly number[] {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.add(next.position);
  for (const match of text.matchAll(unspaced)) {
    for (const { index } of segmenter(dictionaryLocale(match[0]), 'word').segment(match[0])) {
      if (index > 0) positions.add(match.index + index);
    }
  }
  positions.add(text.length);
  positions.delete(0);
  return [...positions].sort((a, b) => a - b);
}

/** The ends of the characters as people see them: where a word too wide for any line may be cut. */
export function graphemeEnds(text: string): readonly number[] {
  return Array.from(
    segmenter('und', 'grapheme').segment(text),
    ({ index, segment }) => index + segment.length,
  );
}

/** Parts a text at its forced line ends. */
export function forcedLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

/**
 * The text as it can be drawn: a tab is a space, hints that show nothing (soft hyphen, byte order mark) go,
 * a control character or half a surrogate pair shows as U+FFFD. Nothing that can be read is lost.
 */
export function drawableText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\t/g, ' ')
      .replace(/[\u00ad\ufeff]/g, '')
      // Line ends stay: they part the text later.
      .replace(/(?![\n\r\v\f\u0085])\p{Cc}/gu, '\ufffd')
  );
}
