import { commonPassphrases } from './common-passphrases.ts';

/** Why a passphrase is refused: too short to stand a guesser who has the disk, or among the first that one tries. */
export type Weakness = 'short' | 'common' | 'repeated';

/** In code points: a letter with its mark is one in NFC. */
const leastCharacters = 12;

/** Fewer different characters than this, however many of them. */
const leastDifferent = 5;

/** What makes a passphrase too weak to keep an archive; null for one that may be used, which need not be strong. */
export function weaknessOf(passphrase: string): Weakness | null {
  const characters = Array.from(passphrase.normalize('NFC').trim());
  if (characters.length < leastCharacters) return 'short';
  const plain = plainForm(passphrase);
  if (new Set(characters).size < leastDifferent || isRepetition(plain) || isRun(characters))
    return 'repeated';
  return isOfCommonWords(plain) ? 'common' : null;
}

/** Letters and digits alone, without case and marks, and without what people hang on at either end (`!!2024`). */
function plainForm(passphrase: string): string {
  const plain = passphrase
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(/^\p{N}+|\p{N}+$/gu, '') || plain;
}

/** `lovelovelove`: a part of at most half of it, over and over. */
function isRepetition(plain: string): boolean {
  return plain !== '' && `${plain}${plain}`.indexOf(plain, 1) < plain.length;
}

/** `123456789012`, `abcdefghijkl`: nearly every character the one before, or its neighbour. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters.slice(1).filter((character, at) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0);
    return Math.abs(step) <= 1 || Math.abs(step) === 9;
  });
  return steps.length > (characters.length - 1) * 0.8;
}

/** Whether it can be read as common words and digits only, at most three of them. */
function isOfCommonWords(plain: string, wordsLeft = 3): boolean {
  if (/^\p{N}*$/u.test(plain)) return true;
  if (wordsLeft === 0) return false;
  for (let length = plain.length; length >= 3; length -= 1) {
    if (!commonPassphrases.has(plain.slice(0, length))) continue;
    if (isOfCommonWords(plain.slice(length).replace(/^\p{N}+/u, ''), wordsLeft - 1)) return true;
  }
  return false;
}
