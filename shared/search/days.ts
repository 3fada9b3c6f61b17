import { fold } from './fold.ts';
import { foldDigits } from './fold-digits.ts';

/** A stretch of time, both ends in it, as numbers that rise with time (`dayOf`): 2018 is 20180000 to 20181231. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const always: Days = { from: 0, to: 99_999_999 };

/** Names of the months, whole and short, as four languages write them. */
const months = new Map(
  ['en', 'fr', 'es', 'ar'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => {
        const name = fold(format.format(Date.UTC(2018, index, 15))).replace(/\.$/, '');
        return [name, index + 1] as const;
      });
    }),
  ),
);

function daysOf(year: number, month?: number, day?: number): Days | null {
  if (month === undefined) return { from: year * 10_000, to: year * 10_000 + 1231 };
  if (month < 1 || month > 12) return null;
  const start = year * 10_000 + month * 100;
  if (day === undefined) return { from: start, to: start + 31 };
  return day < 1 || day > 31 ? null : { from: start + day, to: start + day };
}

/** 2018, 2018-11, 2018-11-25, 25/11/2018, 25.11.2018, 11/2018. */
function inNumbers(text: string): Days | null {
  const parts = text.split(/[-/.]/).map((part) => part.trim());
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const inOrder = parts[0]?.length === 4 ? parts : parts.toReversed();
  const [year, month, day] = inOrder.map(Number);
  return year === undefined || inOrder[0]?.length !== 4 ? null : daysOf(year, month, day);
}

/** Words that stand between the parts of a date and say nothing. */
const joining = new Set(['of', 'the', 'de', 'del', 'le', 'el', 'من', 'في', '']);

/** 25 November 2018, November 25, 2018, novembre 2018, 25 de noviembre de 2018. */
function inWords(text: string): Days | null {
  const words = text.split(/[\s,،]+/u).map((word) => fold(word).replace(/\.$/, ''));
  const [month, ...otherMonths] = words.flatMap((word) => months.get(word) ?? []);
  const [year, ...otherYears] = words.filter((word) => /^\d{4}$/.test(word));
  const [day, ...otherDays] = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word));
  if (month === undefined || year === undefined) return null;
  if (otherMonths.length + otherYears.length + otherDays.length > 0) return null;
  const known = words.filter(
    (word) => months.has(word) || joining.has(word) || word === year || word === day,
  );
  if (known.length < words.length) return null;
  return daysOf(Number(year), month, day === undefined ? undefined : parseInt(day, 10));
}

/** The day number as a moment; the month or the year alone as their first day. */
const momentOf = (day: number) =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100 || 1) - 1, day % 100 || 1);

function dayNumber(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

const oneDay = 86_400_000;

/** The last day before a stretch of time. */
function endBefore({ from }: Days): number {
  if (from % 10_000 === 0) return from - 10_000 + 1231;
  if (from % 100 === 0)
    return dayNumber(momentOf(from) - oneDay) - (dayNumber(momentOf(from) - oneDay) % 100) + 31;
  return dayNumber(momentOf(from) - oneDay);
}

/** What begins after a stretch of time: the next year, month or day. */
function startAfter({ from, to }: Days): number {
  if (from % 10_000 === 0) return to - 1231 + 10_000;
  if (from % 100 === 0) return to % 10_000 === 1231 ? to - 1231 + 10_100 : to - 31 + 100;
  return dayNumber(momentOf(to) + oneDay);
}

/** 2018..2019, 2018 – 2019, 2018 to 2019, de 2018 à 2019, entre 2018 y 2019, من 2018 إلى 2019. */
const span =
  /^(?:(?:between|from|entre|de|du|desde|من|بين)\s)?\s*(?<first>.*?)(?:\.{2,}|…|\s[-–—]\s|[–—]|\s(?:to|until|till|and|à|au|a|al|et|y|hasta|إلى|الى|حتى|و)\s)(?<last>.*)$/u;
const years = /^(\d{4})\s*-\s*(\d{4})$/;
const edge = /^(?<sign>[<>]=?|[≤≥])\s*(?<date>.+)$/u;
/** since 2018, avant 2018, desde 2018, قبل 2018: as the signs that they stand for. */
const edgeWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:since|from|depuis|desde|منذ)\s+/u, '>='],
  [/^(?:after|après|después de|بعد)\s+/u, '>'],
  [/^(?:before|avant|antes de|قبل)\s+/u, '<'],
  [/^(?:until|till|up to|jusqu['’]à|jusqu['’]en|hasta|حتى)\s+/u, '<='],
];

/** In UTF-16 units: more than this is a text, not a date. */
const longest = 80;

/** A date or a stretch of time as people write them; null when it is none. Open ends are left out: `2018..`. */
export function readDays(typed: string): Days | null {
  if (typed.length > longest) return null;
  const text = foldDigits(typed.normalize('NFKC')).trim().toLowerCase().replace(years, '$1..$2');
  const { sign: compared, date } = edge.exec(text)?.groups ?? {};
  if (compared !== undefined && date !== undefined) {
    const days = readDays(date);
    if (!days) return null;
    if (/^(?:>=|≥)/u.test(compared)) return { from: days.from, to: always.to };
    if (/^(?:<=|≤)/u.test(compared)) return { from: 1, to: days.to };
    return compared === '>' ? { from: startAfter(days), to: always.to } : { from: 1, to: endBefore(days) };
  }
  const single = inNumbers(text) ?? inWords(text);
  if (single) return single;
  const { first, last } = span.exec(text)?.groups ?? {};
  if (first !== undefined && last !== undefined && `${first}${last}`.trim() !== '') {
    const from = first.trim() === '' ? { from: 1, to: 0 } : readDays(first);
    const to = last.trim() === '' ? always : readDays(last);
    if (from && to) return { from: from.from, to: to.to };
  }
  const [word, sign] = edgeWords.find(([pattern]) => pattern.test(text)) ?? [];
  return word && sign !== undefined ? readDays(text.replace(word, sign)) : null;
}
