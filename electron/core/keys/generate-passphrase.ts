import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { generatedBits } from '../../../shared/passphrase/strength.ts';
import type { InterfaceLanguage } from '../../../shared/model/preferences.ts';
import { resourceFolder } from '../resource-folder.ts';

/** A list a language: lower case, a word a line, none twice. */
const wordLists = new URL('wordlists/', resourceFolder);

/** 66 bits from 2,048 words; a shorter list gives a word more. */
const leastWords = 6;
const leastBits = 64;

export interface GeneratedPassphrase {
  /** Words with a space between them. */
  readonly passphrase: string;
  /** Guesses it takes at the most, as a power of 2: exact, for whoever has the word list. */
  readonly bits: number;
}

/** Words of a language drawn by the system's random numbers: six, or as many more as 64 bits ask for. */
export async function generatePassphrase(language: InterfaceLanguage): Promise<GeneratedPassphrase> {
  const words = await readWordList(language);
  let count = leastWords;
  while (generatedBits(count, words.length) < leastBits) count += 1;
  const drawn = Array.from({ length: count }, () => words[randomInt(words.length)] ?? '');
  return { passphrase: drawn.join(' '), bits: generatedBits(count, words.length) };
}

async function readWordList(language: InterfaceLanguage): Promise<readonly string[]> {
  const text = await readFile(new URL(`${language}.txt`, wordLists), 'utf8');
  return text.split(/\r?\n/).filter(Boolean);
}
