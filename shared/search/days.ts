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

/** 25 November 2018, November 25, 2018, novembre 2018, 25 de noviembre de 2018. */
function inWords(text: string): Days | null {
  const words = text.split(/[\s,،]+/u).map((word) => fold(word).replace(/\.$/, ''));
  const month = words.map((word) => months.get(word)).find((found) => found !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word));
  if (month === undefined || year === undefined) return null;
  return daysOf(Number(year), month, day === undefined ? undefined : parseInt(day, 10));
}

const span = /^(?<first>.*?)(?:\.{2,}|…|\s[-–—]\s|[–—])(?<last>.*)$/u;
const years = /^(\d{4})\s*-\s*(\d{4})$/;
const edge = /^(?<sign>[<>]=?|[≤≥])\s*(?<date>.+)$/u;

/** A date or a stretch of time as people write them; null when it is none. Open ends are left out: `2018..`. */
export function readDays(typed: string): Days | null {
  const text = foldDigits(typed.normalize('NFKC')).trim().replace(years, '$1..$2');
  const { sign, date } = edge.exec(text)?.groups ?? {};
  if (sign !== undefined && date !== undefined) {
    const days = readDays(date);
    if (!days) return null;
    if (/^(?:>=|≥)/u.test(sign)) return { from: days.from, to: always.to };
    if (/^(?:<=|≤)/u.test(sign)) return { from: 1, to: days.to };
    return sign === '>' ? { from: days.to + 1, to: always.to } : { from: 1, to: days.from - 1 };
  }
  const single = inNumbers(text) ?? inWords(text);
  if (single) return single;
  const { first, last } = span.exec(text)?.groups ?? {};
  if (first === undefined || last === undefined || `${first}${last}`.trim() === '') return null;
  const from = first.trim() === '' ? { from: 1, to: 0 } : readDays(first);
  const to = last.trim() === '' ? always : readDays(last);
  return from && to && { from: from.from, to: to.to };
}
