import { diceOf } from '../../support/dice.ts';
import { readDocuments } from './documents.ts';

export const queryKinds = [
  'one word',
  'three words, all',
  'three words, any',
  'as you type',
  'fuzzy',
  'phrase',
  'pasted 500 words',
] as const;
export type QueryKind = (typeof queryKinds)[number];
export type Queries = Readonly<Record<QueryKind, readonly string[]>>;

const perKind = 300;
const isWord = /^\p{L}{4,20}$/u;

/** The same queries for every engine, made of words of the documents themselves. */
export async function makeQueries(file: string, total: number): Promise<Queries> {
  const dice = diceOf(7);
  const queries: Record<QueryKind, string[]> = {
    'one word': [],
    'three words, all': [],
    'three words, any': [],
    'as you type': [],
    fuzzy: [],
    phrase: [],
    'pasted 500 words': [],
  };
  const every = Math.max(1, Math.floor(total / perKind));
  for await (const { number, body } of readDocuments(file)) {
    if (number % every !== 0) continue;
    const all = body.split(/\s+/);
    const words = all.filter((word) => isWord.test(word));
    const word = () => words[dice(words.length)] ?? 'violencia';
    queries['one word'].push(word());
    const three = [word(), word(), word()].join(' ');
    queries['three words, all'].push(three);
    queries['three words, any'].push(three);
    const typed = word();
    for (let letters = 1; letters <= Math.min(5, typed.length); letters += 1)
      queries['as you type'].push(typed.slice(0, letters));
    const wrong = word();
    const at = 1 + dice(wrong.length - 1);
    queries.fuzzy.push(`${wrong.slice(0, at)}x${wrong.slice(at + 1)}`);
    const from = dice(Math.max(1, all.length - 500));
    const pairs = all.flatMap((one, place) => {
      const other = all[place + 1] ?? '';
      return isWord.test(one) && isWord.test(other) ? [`${one} ${other}`] : [];
    });
    queries.phrase.push(pairs[dice(Math.max(1, pairs.length))] ?? 'la violencia');
    if (number % (every * 4) === 0) queries['pasted 500 words'].push(all.slice(from, from + 500).join(' '));
  }
  return queries;
}
