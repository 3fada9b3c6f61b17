import { fold } from './fold.ts';

/** What a unit of UTF-16 is to whoever looks for folded words in a text; from `leastLetter` on: the letter that it folds to. */
export const kind = {
  /** Between words. */
  nothing: 1,
  /** Left out of words. */
  silent: 2,
  /** Left out of words, or between two: an apostrophe. */
  joint: 3,
  /** A letter that no folded word of these alphabets has. */
  foreign: 4,
  /** What it becomes is not told by itself: a ligature, a character of two units. */
  hard: 5,
} as const;
export const leastLetter = 0x30;

const block = 256;
const kinds = new Uint16Array(0x1_0000);
const isKnown = new Uint8Array(kinds.length / block);

const isJoint = /['’‘‛ʼʻ＇′`´]|\u200C/u;
/** Tatweel is no mark, and the second unit of a character says no more than the first. */
const isSilent = /\u00AD|\u2060|\u200D|\u0640|\p{M}|[\uDC00-\uDFFF]/u;
/** The first unit of a letter, or a mark that makes another letter of the one before: ە with hamza is ه. */
const isHard = /[\uD800-\uDBFF]|\u0654/u;
/** The first unit of emoji and other signs. */
const isOfSigns = /[\uD83C-\uD83E]/u;
const isInWords = /[\p{L}\p{N}]/u;
const isOfAlphabet = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}0-9]$/u;
const hasAnyOfAlphabet = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}0-9]/u;

function learned(character: string): number {
  if (isJoint.test(character)) return kind.joint;
  if (isOfSigns.test(character)) return kind.nothing;
  if (isHard.test(character)) return kind.hard;
  if (isSilent.test(character)) return kind.silent;
  if (!isInWords.test(character)) return kind.nothing;
  const folded = fold(character);
  if (folded === '') return kind.silent;
  if (isOfAlphabet.test(folded)) return folded.charCodeAt(0);
  return hasAnyOfAlphabet.test(folded) ? kind.hard : kind.foreign;
}

function learn(unit: number): number {
  const first = unit - (unit % block);
  if (isKnown[first / block] === 0)
    for (let each = first; each < first + block; each += 1) kinds[each] = learned(String.fromCharCode(each));
  isKnown[first / block] = 1;
  return kinds[unit] ?? kind.hard;
}

/** The kind of a unit; learned with its neighbours when the first of them is met. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

/** The end of a longer word was cut off. */
const longest = 60;

/** The letters of a folded word where all of them are told one by one, as in Latin, Cyrillic and Arabic; else null. */
export function plainLetters(term: string): Uint16Array | null {
  const letters = Uint16Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
  const isPlain = letters.length > 0 && letters.length <= longest;
  return isPlain && letters.every((letter) => kindOf(letter) === letter) ? letters : null;
}
