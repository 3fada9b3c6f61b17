/**
 * ISO 3166-3: countries that were, by their codes of four letters. `SU` alone would be read as Russia by whoever knows
 * today's codes only.
 */
export const formerCountries = [
  'AIDJ',
  'ANHH',
  'BQAQ',
  'BUMM',
  'BYAA',
  'CSHH',
  'CSXX',
  'CTKI',
  'DDDE',
  'DYBJ',
  'FQHH',
  'FXFR',
  'GEHH',
  'HVBF',
  'JTUM',
  'MIUM',
  'NHVU',
  'NQAQ',
  'NTHH',
  'PCHH',
  'PUUM',
  'PZPA',
  'RHZW',
  'SKIN',
  'SUHH',
  'TPTL',
  'VDVN',
  'WKUM',
  'YDYE',
  'YUCS',
  'ZRCD',
] as const;
export type FormerCountry = (typeof formerCountries)[number];

const former = new Set<string>(formerCountries);
let assigned: ReadonlySet<string> | undefined;

/** Whether a text is a country's code: ISO 3166-1 alpha-2, Kosovo's `XK` with it, or ISO 3166-3 alpha-4. */
export function isCountry(code: string): boolean {
  assigned ??= new Set(currentCountries());
  return assigned.has(code) || former.has(code);
}

/** Every code of ISO 3166-1 alpha-2 that is assigned today, in the order of the alphabet. */
export function currentCountries(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  // Withdrawn codes stand for other countries today; an unassigned one is displayed as itself.
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) =>
        Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
        !/^(EU|EZ|UN|QO|ZZ|X[A-JL-Z]|AC|CP|CQ|DG|EA|IC|TA)$/.test(code) &&
        names.of(code) !== code,
    );
}
