import bidiFactory from 'bidi-js';
import { withoutBoxes } from './redact/mark.ts';

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** Anything that could turn a left-to-right text around: the right-to-left blocks and the explicit marks. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** The embedding level of each UTF-16 unit (UAX #9), odd for right to left. */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  if (direction === 'ltr' && !turning.test(text)) return new Uint8Array(text.length);
  return bidi.getEmbeddingLevels(text, direction).levels;
}

const strong = /(\p{L})/gu;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const rightToLeftLanguages = /^(ar|fa|ur|ps|ckb|sd|ug|ks|pnb|skr|azb|he|yi|dv|syr|aii|nqo)(-|$)/;
const rightToLeftSubtag = /-(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)(-|$)/;

/** The direction in which a language is written. */
export function languageDirection(language: string): Direction {
  if (rightToLeftSubtag.test(language)) return 'rtl';
  return rightToLeftLanguages.test(language) && !/-(Latn|Cyrl)(-|$)/.test(language) ? 'rtl' : 'ltr';
}

/**
 * A paragraph's own direction: that of its first letter (UAX #9, P2), except where that letter is a guest
 * (a foreign name or a hashtag opening a sentence): then that of the text it stands in. The words in a black box are not
 * the paragraph's.
 */
export function paragraphDirection(whole: string, surrounding: Direction): Direction {
  const text = withoutBoxes(whole);
  if (!turning.test(text)) return /\p{L}/u.test(text) ? 'ltr' : surrounding;
  let letters = 0;
  let rightToLeftLetters = 0;
  let first: Direction | undefined;
  for (const [letter] of text.slice(0, 2000).matchAll(strong)) {
    const isRightToLeft = rightToLeft.test(letter);
    first ??= isRightToLeft ? 'rtl' : 'ltr';
    letters += 1;
    if (isRightToLeft) rightToLeftLetters += 1;
  }
  if (!first || first === surrounding) return first ?? surrounding;
  const share = rightToLeftLetters / letters;
  return (surrounding === 'rtl' ? share : 1 - share) >= 0.3 ? surrounding : first;
}

/** Puts pieces of one line into the order in which they are seen from left to right (UAX #9, L2). */
export function visualOrder<Piece extends { readonly level: number }>(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  const levels = pieces.map((piece) => piece.level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), Infinity);
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level -= 1) {
    reverseRuns(ordered, level);
  }
  return ordered;
}

function reverseRuns(pieces: { readonly level: number }[], level: number): void {
  for (let start = 0; start < pieces.length; start += 1) {
    let end = start;
    while ((pieces[end]?.level ?? -1) >= level) end += 1;
    if (end <= start) continue;
    pieces.splice(start, end - start, ...pieces.slice(start, end).reverse());
    start = end;
  }
}
