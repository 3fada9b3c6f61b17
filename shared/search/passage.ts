const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** A stretch [start, end) of a text, and whether it stops short of a sentence's end on either side. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Enough around what is shown that the places found in it are those of the whole text. */
const surroundings = 320;

/** The places in the text where a sentence or a word may begin or end, around what is to be shown. */
function boundaries(
  text: string,
  segmenter: Intl.Segmenter,
  [start, end]: readonly [number, number],
): number[] {
  const from = Math.max(0, start - surroundings);
  const to = Math.min(text.length, end + surroundings);
  const places = Array.from(segmenter.segment(text.slice(from, to)), ({ index }) => from + index);
  // Where the slice was cut is no boundary of the text, unless the text itself begins or ends there.
  return [...places.slice(from === 0 ? 0 : 1), ...(to === text.length ? [to] : [])];
}

function trimmed(text: string, passage: Passage): Passage {
  const shown = text.slice(passage.start, passage.end);
  return {
    ...passage,
    start: passage.start + (shown.length - shown.trimStart().length),
    end: passage.end - (shown.length - shown.trimEnd().length),
  };
}

/**
 * The passage of about `length` UTF-16 units around [start, end): whole sentences where they fit, else whole words
 * as the text's script has them; it never parts a letter from its marks.
 */
export function passageAround(
  text: string,
  around: readonly [start: number, end: number],
  length: number,
): Passage {
  const [start, end] = around;
  const sentenceEdges = boundaries(text, sentences, around);
  const wordEdges = boundaries(text, words, around);
  const spare = Math.max(0, length - (end - start));

  const sentenceStart = sentenceEdges.findLast((edge) => edge <= start && start - edge <= spare);
  const wordStart = wordEdges.find((edge) => edge <= start && start - edge <= spare / 2) ?? start;
  const from = sentenceStart ?? wordStart;

  const furthest = Math.max(end, from + length);
  const sentenceEnd = sentenceEdges.findLast((edge) => edge >= end && edge <= furthest);
  const wordEnd = wordEdges.findLast((edge) => edge >= end && edge <= furthest) ?? end;
  const to = sentenceEnd ?? wordEnd;
  // A short last sentence says more with the one before it.
  const isShort = sentenceStart !== undefined && to - from < length / 2;
  const earlier = isShort ? sentenceEdges.find((edge) => edge < from && to - edge <= length) : undefined;

  return trimmed(text, {
    start: earlier ?? from,
    end: to,
    isCutBefore: sentenceStart === undefined && from > 0,
    isCutAfter: sentenceEnd === undefined && to < text.length,
  });
}
