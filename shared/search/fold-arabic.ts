/**
 * Arabic script as it is searched: without short vowels, Quranic signs and tatweel, and with the letters united that
 * writers and keyboards exchange (hamza carriers, teh marbuta, the Persian, Urdu, Pashto and Kurdish forms of yeh, kaf, heh).
 * The first three lines are those of Lucene's ArabicNormalizer and PersianNormalizer.
 */
const variants: Readonly<Record<string, string>> = {
  ا: 'آأإٱٲٳٵ',
  ي: 'ىئیۍێېےۓۑٸ',
  ه: 'ةۀہۂۃھەۿ',
  ك: 'کڪګڬ',
  و: 'ؤۥٶ',
  ن: 'ں',
};

const unitedLetters = new Map(
  Object.entries(variants).flatMap(([letter, others]) =>
    Array.from(others).map((other) => [other, letter] as const),
  ),
);

const arabic = /\p{Script=Arabic}/u;
const unwritten = /\u0640|\p{M}/gu;
const exchanged = new RegExp(`[${[...unitedLetters.keys()].join('')}]`, 'gu');

/** Wants NFKC: presentation forms (ﺓ, ﷲ) are plain letters by then. */
export function foldArabic(word: string): string {
  if (!arabic.test(word)) return word;
  return word.replace(unwritten, '').replace(exchanged, (letter) => unitedLetters.get(letter) ?? letter);
}
