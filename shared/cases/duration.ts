import { numberWords } from './number-words.ts';

/** A stretch of time as it was written: 18 months stay 18 months. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

type Unit = keyof Duration;

/** The units as they are written after a number, the longer forms of each first. */
const units: readonly (readonly [Unit, string])[] = [
  [
    'years',
    'years?|ans?|années?|años?|anos?|anni|anno|Jahren?|Jahre?|yıl|سنوات|سنة|سنين|عاما|عامًا|أعوام|عام|سال|лет|года|год|роки|років|рік|वर्षों|वर्ष|साल|년|年',
  ],
  [
    'months',
    'months?|mois|mes(?:es)?|mês|mesi|mese|Monaten?|Monate?|ay|أشهر|شهرا|شهرًا|شهر|ماه|месяц(?:ев|а)?|місяц(?:ів|і)|महीने|माह|मास|개월|월|个月|個月|か月|ヶ月|カ月|箇月|月',
  ],
  [
    'weeks',
    'weeks?|semaines?|semanas?|settimane|Wochen?|hafta|أسابيع|أسبوعا|أسبوع|недел[ьи]|सप्ताह|주|周|週間|週',
  ],
  [
    'days',
    'days?|jours?|días?|dias?|giorni|Tagen?|Tage?|gün|أيام|يوما|يومًا|يوم|روز|дней|дня|день|днів|दिन|일|天|日',
  ],
];

/** Arabic says two of a thing in one word. */
const duals: readonly (readonly [Unit, RegExp])[] = [
  ['years', /(?<!\p{L})(?:سنتين|سنتان|عامين|عامان)(?!\p{L})/u],
  ['months', /(?<!\p{L})و?(?:شهرين|شهران)(?!\p{L})/u],
  ['weeks', /(?<!\p{L})و?(?:أسبوعين|أسبوعان)(?!\p{L})/u],
  ['days', /(?<!\p{L})و?(?:يومين|يومان)(?!\p{L})/u],
];
/** And one of a thing without a number. */
const singles: readonly (readonly [Unit, RegExp])[] = [
  ['years', /(?<!\p{L})سنة(?!\p{L})/u],
  ['months', /(?<!\p{L})وشهر(?!\p{L})/u],
];

const words = Object.keys(numberWords)
  .sort((one, other) => other.length - one.length)
  .join('|');
const hyphenated = String.raw`(?:[-\s]+(?:${words}))?`;
const number = String.raw`(?<number>\d{1,3}|(?:(?<!\p{L})و?|(?<=\p{Script=Han}))(?:${words})${hyphenated})(?:\s*\(\d+\))?`;

const patterns = units.map(([unit, names]) => {
  const isJoined = String.raw`[\s\u00a0-]*`;
  return [
    unit,
    new RegExp(`${number}${isJoined}(?:${names})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`, 'iu'),
  ] as const;
});

function numberOf(text: string): number {
  const digits = /\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const parts = text.toLowerCase().split(/[-\s]+/u);
  return parts.reduce(
    (sum, part) => sum + (numberWords[part] ?? numberWords[part.replace(/^و/u, '')] ?? 0),
    0,
  );
}

/** The time that a few words say, in digits or in words; undefined where they say none. */
export function durationIn(text: string): Duration | undefined {
  const found: Record<Unit, number> = { years: 0, months: 0, weeks: 0, days: 0 };
  for (const [unit, pattern] of patterns)
    found[unit] = numberOf(pattern.exec(text)?.groups?.['number'] ?? '');
  for (const [unit, dual] of duals) if (found[unit] === 0 && dual.test(text)) found[unit] = 2;
  for (const [unit, single] of singles) if (found[unit] === 0 && single.test(text)) found[unit] = 1;
  return Object.values(found).some((count) => count > 0) ? found : undefined;
}
