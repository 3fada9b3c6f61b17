import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { diceOf, type Dice } from '../../support/dice.ts';
import { readSentences } from './sentences.ts';

/** How the vocabulary grows with the text (Heaps' law, V = k n^b): 852,620 words in the 94 million of the design's set. */
const heaps = { k: 13.8, b: 0.6 } as const;

const wordsADocument = 1000;
/** One to six of ten documents are Spanish, and so on. */
const languages = ['es', 'es', 'es', 'fr', 'fr', 'en', 'en', 'en', 'ar', 'zh'] as const;

/** Different words after so many words. */
type CurvePoint = readonly [words: number, different: number];

interface Coiner {
  fresh(): string;
  known(): string;
}

/** Words are coined of the halves of two real ones of their language, and come again in it as words do. */
function coiner(dice: Dice, sentences: readonly string[]): Coiner {
  const words = new Set(sentences.flatMap((sentence) => sentence.split(/\P{L}+/u)));
  const real = [...words].filter((word) => word.length > 3);
  const coined: string[] = [];
  const half = (word: string, from: number, to: number) =>
    word.slice(Math.ceil(word.length * from), Math.ceil(word.length * to));
  return {
    fresh() {
      const [one = 'a', other = 'b'] = [real[dice(real.length)], real[dice(real.length)]];
      const word = `${half(one, 0, 0.5)}${half(other, 0.5, 1)}${dice(100) < 20 ? String(dice(10_000)) : ''}`;
      coined.push(word);
      return word;
    },
    known: () => coined[Math.floor(coined.length ** (dice(1_000_000) / 1_000_000)) - 1] ?? 'violencia',
  };
}

/**
 * Writes documents, one a line: language, title, body, parted by tabs. Sentences of the real material are mixed, and words
 * coined so that the vocabulary goes on growing. The same seed gives the same file. Answers the curve.
 */
export async function writeDocuments(file: string, total: number, seed = 2026): Promise<CurvePoint[]> {
  const dice = diceOf(seed);
  const sentences = readSentences();
  const coiners = new Map(Array.from(sentences, ([language, own]) => [language, coiner(dice, own)]));
  const out = createWriteStream(file);
  const different = new Set<string>();
  const curve: CurvePoint[] = [];
  let words = 0;
  for (let number = 0; number < total; number += 1) {
    const language = languages[dice(languages.length)] ?? 'es';
    const pool = sentences.get(language) ?? [];
    const coined = coiners.get(language);
    const body: string[] = [];
    let length = 0;
    while (length < wordsADocument) {
      const sentence = (pool[dice(pool.length)] ?? '').split(/\s+/);
      length += language === 'zh' ? Math.ceil(sentence.join('').length / 2) : sentence.length;
      body.push(...sentence);
    }
    words += length;
    for (const word of body) different.add(word);
    for (let wanted = heaps.k * words ** heaps.b; coined && different.size < wanted;) {
      const word = coined.fresh();
      different.add(word);
      for (const put of [word, coined.known(), coined.known()]) body[dice(body.length)] = put;
    }
    const title = body.slice(0, 8).join(' ');
    if (!out.write(`${language}\t${title}\t${body.join(' ')}\n`)) await once(out, 'drain');
    if ((number + 1) % Math.max(1, Math.floor(total / 10)) === 0) curve.push([words, different.size]);
  }
  out.end();
  await finished(out);
  return curve;
}
