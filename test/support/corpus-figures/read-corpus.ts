import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { detectFormat } from '../../../electron/core/import/detect-format.ts';
import { parse } from '../../../electron/parser/parse.ts';
import type { Reading } from '../../../electron/parser/found.ts';
import { corpus } from '../corpora.ts';

/** A file of the real material as the parser process would read it. */
export async function readCorpusFile(path: string): Promise<Reading> {
  const bytes = new Uint8Array(await readFile(corpus(path)));
  const fileName = basename(path);
  const format = await detectFormat(bytes, fileName);
  if (format === 'zip') throw new Error(`${path} is a ZIP of files`);
  return parse(
    { id: 1, format, bytes, fileName, recognition: { models: [], languages: [] } },
    () => undefined,
  );
}

/** The share of `expected`'s words, repeated ones counted, that `text` has too: 0 to 1. */
export function wordRecall(expected: string, text: string): number {
  const wanted = wordsOf(expected);
  return wanted.length === 0 ? 1 : sharedWords(wanted, wordsOf(text)) / wanted.length;
}

/** The harmonic mean of the shares of words that each has of the other. */
export function wordF1(expected: string, text: string): number {
  const wanted = wordsOf(expected);
  const given = wordsOf(text);
  const sum = wanted.length + given.length;
  return sum === 0 ? 1 : (2 * sharedWords(wanted, given)) / sum;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function sharedWords(wanted: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
