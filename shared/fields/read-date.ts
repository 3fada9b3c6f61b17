import { isEdtf } from '../model/edtf.ts';

/** Which of two numbers before a year is the day, where a whole column tells. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as EDTF; `ambiguous` when day and month could be either; null when it is none. */
export type WrittenDate = { readonly edtf: string } | 'ambiguous' | null;

const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:.*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d{1,2}:.*)?$/;
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/;
const inWords =
  /^(?:(\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+)?(?:de\s+|of\s+)?(\p{L}{3,}\.?)(?:\s+de|\s+del|,)?\s+(\d{4})$/u;
const monthFirstInWords = /^(\p{L}{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/**
 * A cell's date in the forms that people write: EDTF, ISO 8601, numbers with the year first or last, months in words in
 * English, French, Spanish, Portuguese, German and Arabic; digits of any script. `03/04/2018` needs the column's order.
 */
export function readDate(cell: string, order?: DateOrder): WrittenDate {
  const text = westernDigits(cell.trim());
  const [, year = '', month = '', day] = yearFirst.exec(text) ?? [];
  if (year !== '') return checked(year, month, day);
  if (isEdtf(text)) return { edtf: text };
  const [, monthAlone = '', itsYear = ''] = monthAndYear.exec(text) ?? [];
  if (itsYear !== '') return checked(itsYear, monthAlone);
  const numbers = yearLast.exec(text);
  if (numbers) return fromNumbers(numbers, order);
  const [, dayBefore, name = '', yearAfter = ''] = inWords.exec(text) ?? [];
  const named = monthNumber(name);
  if (named !== undefined) return checked(yearAfter, named, dayBefore);
  const [, first = '', dayAfter, yearLater = ''] = monthFirstInWords.exec(text) ?? [];
  const namedFirst = monthNumber(first);
  return namedFirst === undefined ? null : checked(yearLater, namedFirst, dayAfter);
}

/** What a column's dates tell of the order of day and month; nothing when none tells, or when they contradict. */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = '0', , second = '0'] = yearLast.exec(westernDigits(cell.trim())) ?? [];
    if (Number(first) > 12) orders.add('day-first');
    if (Number(second) > 12) orders.add('month-first');
  }
  const [order, ...more] = orders;
  return more.length === 0 ? order : undefined;
}

function fromNumbers(match: readonly string[], order: DateOrder | undefined): WrittenDate {
  const [, first = '', sign, second = '', year = ''] = match;
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  if (dayFirst === null || monthFirst === null || first === second) return dayFirst ?? monthFirst;
  // With points, the day comes first wherever dates are written so.
  if (sign === '.' || order === 'day-first') return dayFirst;
  return order === 'month-first' ? monthFirst : 'ambiguous';
}

function checked(year: string, month: string, day?: string): { readonly edtf: string } | null {
  const parts = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0'));
  const date = parts.join('-');
  return isEdtf(date) ? { edtf: date } : null;
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

const monthLanguages = ['en', 'fr', 'es', 'pt', 'de', 'ar', 'ar-SY', 'ar-DZ'];
let months: ReadonlyMap<string, string> | undefined;

function monthNumber(name: string): string | undefined {
  months ??= new Map(
    monthLanguages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', numberingSystem: 'latn' });
        return Array.from({ length: 12 }, (_, at): [string, string] => [
          plain(format.format(Date.UTC(2018, at, 1))),
          String(at + 1),
        ]);
      }),
    ),
  );
  return months.get(plain(name));
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
