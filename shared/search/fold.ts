import { foldArabic } from './fold-arabic.ts';
import { foldDigits } from './fold-digits.ts';
import { foldIndic } from './fold-indic.ts';
import { letterByLetter } from './letter-by-letter.ts';

/** Letters that Unicode does not take apart but people type without: European ones, then those of African alphabets. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ɲ: 'n',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ɛ: 'e',
  ɔ: 'o',
  ɣ: 'g',
  ƙ: 'k',
  ƴ: 'y',
  ʋ: 'v',
  ґ: 'г',
  ς: 'σ',
  װ: 'וו',
  ױ: 'וי',
  ײ: 'יי',
};

const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');
const marksOfAlphabets =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}])\p{M}+/gu;
/** Joiners, soft hyphens and direction marks; apostrophes of all kinds, letters among them; Hebrew gershayim. */
const silent = /[\p{Cf}\uFE00-\uFE0F\u034F'’‘‛ʼʻʹʿʾ＇′`´"”״׳]/gu;
/** What toLowerCase makes of İ. */
const dottedI = /i\u0307/g;
const plainAscii = /^[a-z0-9]*$/;

function bareWord(word: string): string {
  return word.normalize('NFKC').replace(silent, '').toLowerCase().replace(dottedI, 'i');
}

function foldWord(word: string): string {
  const plain = bareWord(word)
    .normalize('NFD')
    .replace(marksOfAlphabets, '')
    .normalize('NFC')
    .replace(special, (letter) => plainLetters[letter] ?? letter);
  return foldDigits(foldIndic(foldArabic(plain)));
}

const bareLetters = letterByLetter(bareWord);
const foldLetters = letterByLetter(foldWord);

/** A word in small letters with its accents: width, joiners and apostrophes are gone. Turkish İ and I as Latin i. */
export function bare(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : (bareLetters(word) ?? bareWord(word));
}

/**
 * One word of a text or of a query as the index knows it: case, accents, width, vowels and letter variants that people
 * leave out or exchange are gone. Marks of Indic and other scripts are kept, for there they are letters.
 * Usually one term; a ligature that stands for several words holds them apart with spaces.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : (foldLetters(word) ?? foldWord(word));
}
