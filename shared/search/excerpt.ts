import { denseWindows } from './dense-windows.ts';
import { marksOf, matchFinder, type Mark } from './marks.ts';
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

const blanks = /[\s\p{Cc}]+/gu;

/** Blanks are made one, and the marks moved with the text between them. */
function excerptOf(text: string, passage: Passage, marks: readonly Mark[]): Excerpt {
  const shownMarks: Mark[] = [];
  let shown = passage.isCutBefore ? '…' : '';
  let from = passage.start;
  const showUntil = (place: number) => {
    shown += text.slice(from, place).replace(blanks, ' ');
    from = place;
  };
  for (const [start, end] of marks) {
    if (start < passage.start || end > passage.end) continue;
    showUntil(start);
    const shownStart = shown.length;
    showUntil(end);
    shownMarks.push([shownStart, shown.length]);
  }
  showUntil(passage.end);
  return { text: passage.isCutAfter ? `${shown}…` : shown, marks: shownMarks };
}

export interface ExcerptOptions {
  readonly most?: number;
  /** The text's (BCP 47). */
  readonly language?: string;
}

/**
 * The passages of a text that hold most of the query's different words, at most `most` (3), in the order of the text.
 * Where none of them stands in the text (the title had them), its beginning without marks; none of an empty text.
 */
export function excerpts(
  text: string,
  query: Query,
  { most = 3, language = 'und' }: ExcerptOptions = {},
): Excerpt[] {
  const matches = matchFinder(query, language)(text);
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
