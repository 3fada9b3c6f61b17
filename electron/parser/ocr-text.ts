import type { Block } from '../../shared/model/content.ts';
import type { TextLayer } from '../../shared/model/recognition.ts';
import { compoundsOf, joinLines } from './join-lines.ts';
import type { EngineLine, EnginePage, EngineWord } from './ocr-engine.ts';
import type { Box } from './ocr-picture.ts';

type LayerWord = TextLayer['pages'][number]['words'][number];

/** Paragraphs below this confidence are specks and drawings that the engine took for letters. */
const noise = 25;
/** Written without spaces between words; the engine puts some nevertheless. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const needlessSpace = new RegExp(
  `(?<=${unspaced}) +(?=${unspaced}|[,.;:!?])|(?<=[,.;:!?]) +(?=${unspaced})`,
  'gu',
);

/** The mean confidence of a page's words by their length, 0 to 100; 0 without words. */
export function confidenceOf(page: EnginePage): number {
  const words = page.flatMap((lines) => lines.flatMap((line) => line.words));
  return meanConfidence(words);
}

/** How many words a page holds, noise and all. */
export function countWords(page: EnginePage): number {
  return wordsOf(page).length;
}

/** A word is read surely from here on, when it has more letters than a speck is taken for. */
const sure = 80;
/** Fewer sure words prove nothing. */
const fewSure = 4;

/** The share of a page's words that were read surely in letters of a script, 0 to 1. */
export function sureShare(page: EnginePage, script: 'Latin' | 'Arabic'): number {
  const words = wordsOf(page);
  const letters = new RegExp(`^\\p{P}*[\\p{Script=${script}}\\p{M}]{3,}\\p{P}*$`, 'u');
  const surely = words.filter(({ text, confidence }) => confidence > sure && letters.test(text));
  return surely.length < fewSure ? 0 : surely.length / words.length;
}

function wordsOf(page: EnginePage): EngineWord[] {
  return page.flat().flatMap(({ words }) => words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

/** The text of all paragraphs that are more than noise. */
export function pageText(page: EnginePage): string {
  return textBlocks(page, 1)
    .map((block) => ('text' in block ? block.text : ''))
    .join('\n');
}

/** A page's paragraphs as blocks, without those that are noise. */
export function textBlocks(page: EnginePage, number: number): Block[] {
  const kept = withoutNoise(page);
  const compounds = compoundsOf(kept.flat().map(lineText));
  return kept.map((lines) => {
    const text = lines.map(lineText).reduce((before, next) => joinLines(before, next, compounds), '');
    return { type: 'paragraph', text, page: number };
  });
}

/** A page's words, each with its place as shares of a page of this size. */
export function layerWords(page: EnginePage, size: Pick<Box, 'width' | 'height'>): LayerWord[] {
  return withoutNoise(page)
    .flat()
    .flatMap(wholeWords)
    .map(({ text, confidence, bbox }) => ({
      text,
      x: share(bbox.x0, size.width),
      y: share(bbox.y0, size.height),
      width: share(bbox.x1 - bbox.x0, size.width),
      height: share(bbox.y1 - bbox.y0, size.height),
      confidence: Math.round(Math.min(100, Math.max(0, confidence))),
    }));
}

function withoutNoise(page: EnginePage): readonly (readonly EngineLine[])[] {
  return page.filter(
    (lines) =>
      lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) &&
      meanConfidence(lines.flatMap(({ words }) => words)) >= noise,
  );
}

function meanConfidence(words: readonly EngineWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  return letters === 0 ? 0 : sum / letters;
}

function lineText({ text }: EngineLine): string {
  return text.trim().replace(needlessSpace, '');
}

/** The engine cuts Korean and Chinese into signs: what its line holds between two spaces is one word. */
function wholeWords({ text, words }: EngineLine): EngineWord[] {
  const whole: EngineWord[] = [];
  let rest = words.filter((word) => word.text.trim() !== '');
  for (const expected of text.trim().split(/\s+/)) {
    let joined = rest[0];
    let count = 1;
    while (joined && joined.text.length < expected.length && count < rest.length) {
      joined = joinWords(joined, rest[count] ?? joined);
      count += 1;
    }
    // A line whose words do not make up its text keeps them as they are.
    if (joined?.text !== expected) return [...whole, ...rest];
    whole.push(joined);
    rest = rest.slice(count);
  }
  return [...whole, ...rest];
}

function joinWords(first: EngineWord, second: EngineWord): EngineWord {
  return {
    text: first.text + second.text,
    confidence: Math.min(first.confidence, second.confidence),
    bbox: {
      x0: Math.min(first.bbox.x0, second.bbox.x0),
      y0: Math.min(first.bbox.y0, second.bbox.y0),
      x1: Math.max(first.bbox.x1, second.bbox.x1),
      y1: Math.max(first.bbox.y1, second.bbox.y1),
    },
  };
}

function share(pixels: number, whole: number): number {
  return Math.round((pixels / whole) * 100_000) / 100_000;
}
