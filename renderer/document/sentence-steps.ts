import type { Stretch } from './placed-note.ts';

/** Sentences further away than this are looked for no more: some texts have no full stop. */
const reach = 4000;

/** The sentence after (or, with -1, before) a place in a text; null at the text's ends. */
export function stepSentence(text: string, from: Stretch, by: 1 | -1): Stretch | null {
  const [start, end] =
    by === 1 ? [from.end, from.end + reach] : [Math.max(0, from.start - reach), from.start];
  const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
  const sentences = Array.from(segmenter.segment(text.slice(start, end)), ({ segment, index }) => {
    const words = segment.trim();
    const at = start + index + segment.indexOf(words);
    return { start: at, end: at + words.length };
  }).filter((sentence) => sentence.start < sentence.end);
  return (by === 1 ? sentences[0] : sentences.at(-1)) ?? null;
}
