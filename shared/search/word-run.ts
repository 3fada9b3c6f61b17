/**
 * Letters, marks and digits with what may stand inside a word: an apostrophe before a letter, gershayim between Hebrew
 * letters, soft hyphens and joiners; but in Arabic script a non-joiner parts words (Persian, as in Lucene).
 */
const inside = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u2060]';
const joint =
  '(?:\\u200D|[\'’‘‛＇′`´](?=\\p{L})|\\u200C(?!\\p{Script=Arabic})|(?<=\\p{Script=Hebrew})["”״׳](?=\\p{Script=Hebrew}))';

/** What is a run of letters in any script, as a pattern. */
export const wordRun = `[\\p{L}\\p{N}]${inside}*(?:${joint}${inside}*)*`;
