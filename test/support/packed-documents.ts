import { documentIdSchema } from '../../shared/model/ids.ts';
import type { PackedIndex } from '../../shared/search/packed/packed-index.ts';
import type { Dice } from './dice.ts';

/** A document of three fields, words parted by spaces. */
export interface PlainDocument {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly body: string;
}

const syllables = [
  'la',
  'vi',
  'ka',
  'ro',
  'sé',
  'mu',
  '자유',
  '법',
  '言',
  '论',
  'حر',
  'ية',
  'न्',
  'ß',
  '😀',
  'zo',
];

/** Words of one to four syllables, the first of them by far the commonest, as in any language. */
export function wordsBy(dice: Dice): () => string {
  const vocabulary = Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + dice(4) }, () => syllables[dice(syllables.length)]).join(''),
  );
  return () => vocabulary[Math.floor(vocabulary.length ** (dice(1_000_000) / 1_000_000)) - 1] ?? 'la';
}

export function plainDocument(number: number, dice: Dice, word: () => string): PlainDocument {
  const text = (most: number) => Array.from({ length: dice(most + 1) }, word).join(' ');
  return { id: `d${String(number).padStart(12, '0')}`, title: text(6), names: text(5), body: text(20) };
}

export function put(index: PackedIndex, { id, title, names, body }: PlainDocument, revision = 1): void {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  const numbers = (text: string) => words(text).map((word) => index.terms.numberOf(word));
  const fields = [title, names, body].map((text) => Int32Array.from(numbers(text)));
  index.put({ id: documentIdSchema.parse(id), revision, day: 0, arrived: 0, values: [] }, fields);
}
