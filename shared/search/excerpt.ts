import { denseWindows } from './dense-windows.ts';
import { findMatches, marksOf, type Mark } from './marks.ts';
import { passageAround, type Passage } from './passage.ts';
import type { Query } from './query.ts';

/** A passage worth showing; its marks count from the beginning of its own `text`, in UTF-16 units. */
export interface Excerpt {
  /** As in the document, but on one line, and with `…` where it begins or ends inside a sentence. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** About two lines of a result. */
const excerptLength = 200;
/** Left for the sentence around the words. */
const windowLength = 160;

const lineBreak = /[\p{Zl}\p{Zp}\p{Cc}]/gu;

function excerptOf(text: string, passage: Passage, marks: readonly Mark[]): Excerpt {
  const before = passage.isCutBefore ? '…' : '';
  const shift = before.length - passage.start;
  return {
    // One for one, so that the marks still fit.
    text: `${before}${text.slice(passage.start, passage.end).replace(lineBreak, ' ')}${passage.isCutAfter ? '…' : ''}`,
    marks: marks
      .filter(([start, end]) => start >= passage.start && end <= passage.end)
      .map(([start, end]) => [start + shift, end + shift] as const),
  };
}

/**
 * The passages of a text that hold most of the query's different words, at most `most` (3), in the order of the text.
 * Where none of them stands in the text (the title had them), its beginning without marks; none of an empty text.
 */
export function excerpts(text: string, query: Query, { most = 3 }: { most?: number } = {}): Excerpt[] {
  const matches = findMatches(text, query);
  const marks = marksOf(matches);
  const places = denseWindows(matches, { length: windowLength, most }).map(
    ({ first, last }) => [matches[first]?.start ?? 0, matches[last]?.end ?? 0] as const,
  );
  const beginning = text.length - text.trimStart().length;
  if (places.length === 0) places.push([beginning, beginning]);
  return places
    .toSorted((a, b) => a[0] - b[0])
    .map((place) => excerptOf(text, passageAround(text, place, excerptLength), marks))
    .filter((excerpt) => excerpt.text.trim() !== '');
}
