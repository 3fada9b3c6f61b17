import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpus } from '../../support/corpora.ts';
import type { Dice } from '../../support/dice.ts';

/** Text of so many words, from all over one book. */
export interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** How often each shelf of the real material is chosen: most of the work is in a few languages, the rest in any script. */
const shelves = [
  ...Array.from({ length: 5 }, () => 'cladem'),
  ...Array.from({ length: 3 }, () => 'laws-fr'),
  ...Array.from({ length: 2 }, () => 'udhr'),
];
const wordsAParagraph = 80;
/** Words that follow each other as in the book. Whole pages of one would make nine of ten texts copies of each other. */
const wordsARun = 8;

/** Gives one passage after the other, the same for the same dice; no two begin alike. */
export async function passagesOf(dice: Dice, words: number): Promise<() => Passage> {
  const books = new Map<string, readonly (readonly string[])[]>();
  for (const shelf of new Set(shelves)) books.set(shelf, await booksOf(shelf));
  let number = 0;
  return () => {
    const shelf = books.get(shelves[dice(shelves.length)] ?? '') ?? [];
    const book = shelf[dice(shelf.length)] ?? [];
    const chosen: string[] = [];
    while (chosen.length < words) {
      const start = dice(Math.max(1, book.length - wordsARun));
      chosen.push(...book.slice(start, start + wordsARun));
    }
    number += 1;
    const title = `${String(number)}. ${chosen.slice(0, 6).join(' ')}`;
    const paragraphs = [];
    for (let from = 0; from < words; from += wordsAParagraph)
      paragraphs.push(chosen.slice(from, from + wordsAParagraph).join(' '));
    return { title, paragraphs };
  };
}

async function booksOf(shelf: string): Promise<readonly (readonly string[])[]> {
  const folder = corpus(shelf);
  const names = (await readdir(folder)).filter((name) => /\.(md|txt)$/.test(name)).sort();
  const books = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    books.push(
      text
        .replace(/[#*|_<>[\]()]+/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '' && word.length < 40),
    );
  }
  return books.filter((book) => book.length > 100);
}
