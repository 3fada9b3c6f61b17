/**
 * Endings that Snowball knows with their accent only. Who types without accents (violacion, legalite) still means the
 * word, so it gets the accent back before it is stemmed; in texts that were written with accents nothing changes.
 */
const endings: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [[/([cs])ion$/, '$1ión']],
  fr: [
    [/ite$/, 'ité'],
    [/ites$/, 'ités'],
  ],
  pt: [
    [/cao$/, 'ção'],
    [/coes$/, 'ções'],
    [/([st])ao$/, '$1ão'],
    [/([st])oes$/, '$1ões'],
  ],
};

const accented = /[^a-z]/;

/** Wants a word in small letters; one that has an accent already stays as it is. */
export function restoreAccents(word: string, language: string): string {
  const known = endings[language];
  if (!known || accented.test(word)) return word;
  const fitting = known.find(([plain]) => plain.test(word));
  return fitting ? word.replace(fitting[0], fitting[1]) : word;
}
