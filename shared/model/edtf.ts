/** One point in time of a date, no more exact than it was written. Times of the day are left aside. */
export interface EdtfPoint {
  /** Astronomical: 0 is 1 BCE. Of unspecified digits (`201X`) the first. */
  readonly year: number;
  /** How many of the year's last digits are unspecified: 1 for a decade, 2 for a century, 4 for any year. */
  readonly openDigits: 0 | 1 | 2 | 4;
  /** 21 spring, 22 summer, 23 autumn, 24 winter: wherever on the earth. */
  readonly season?: number;
  /** 1 to 12, or that it is not known (`2018-XX`). */
  readonly month?: number | 'unknown';
  /** 1 to 31, or that it is not known (`2018-11-XX`). */
  readonly day?: number | 'unknown';
  /** `~` and `%`. */
  readonly isAbout: boolean;
  /** `?` and `%`. */
  readonly isUncertain: boolean;
}

/** A date as it was written: a point, or a stretch whose ends may be open (`..`) or unknown (nothing). */
export type Edtf =
  { readonly point: EdtfPoint } | { readonly from: EdtfEnd; readonly to: EdtfEnd; readonly point?: never };
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/** Days as numbers that rise with time: 2018 is 20180000 to 20181231, and 2018-11 is 20181100 to 20181131. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

const plainDay = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
const dayOfYearBefore = /^-(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
const time = /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const longYear = /^Y(-?[1-9]\d{4,8})$/;
const season = /^(-?\d{4})-(2[1-4])$/;
const openYear = /^(-?)(\d{3}X|\d{2}XX|XXXX)$/;
const openMonth = /^(-?\d{4})-(?:(XX)(-XX)?|(0[1-9]|1[0-2])-XX)$/;

/** Longer than any date of level 1. */
const longest = 64;

/**
 * Reads a date in EDTF level 1 (ISO 8601-2:2019, annex A; loc.gov/standards/datetime): `2018-11-25`, `2018-11`, `2018~`,
 * `201X`, `2018-XX`, `2018-21`, `2017-10/2018-12`, `2018/..`, `/2018`, `Y-17000`. Null for anything else, days that no
 * month has among it. The `edtf` package is the reference of its test; it takes 30 ms to load and 0.2 ms a date.
 */
export function readEdtf(text: string): Edtf | null {
  if (text.length > longest) return null;
  const ends = text.split('/');
  if (ends.length === 1) {
    const point = readPoint(text) ?? readOpenPoint(text);
    return point && { point };
  }
  const [from, to] = ends.map(readEnd);
  if (ends.length > 2 || !from || !to) return null;
  const isBackward = startOf(from) > endOf(to);
  return isBackward ? null : { from, to };
}

/** Whether a text is a date in EDTF level 1. */
export function isEdtf(text: string): boolean {
  return readEdtf(text) !== null;
}

/** The first and the last day that a date may mean; an open or unknown end is as far as days go. Null where it is none. */
export function daysOfEdtf(text: string | undefined): DayRange | null {
  const date = text === undefined ? null : readEdtf(text);
  if (!date) return null;
  const [from, to] = date.point ? [date.point, date.point] : [date.from, date.to];
  return { earliest: inRange(startOf(from)), latest: inRange(endOf(to)) };
}

const firstDay = 1;
const lastDay = 99_991_231;

function inRange(day: number): number {
  return Math.min(lastDay, Math.max(firstDay, day));
}

function startOf(end: EdtfEnd): number {
  if (typeof end === 'string') return -Infinity;
  const { year, month = 0, day = 0 } = end;
  return year * 10_000 + (month === 'unknown' ? 0 : month) * 100 + (day === 'unknown' ? 0 : day);
}

function endOf(end: EdtfEnd): number {
  if (typeof end === 'string') return Infinity;
  const { year, openDigits, month, day } = end;
  const lastYear = openDigits === 0 ? year : year + 10 ** openDigits - 1;
  const lastMonth = month === undefined || month === 'unknown' ? 12 : month;
  return lastYear * 10_000 + lastMonth * 100 + (day === undefined || day === 'unknown' ? 31 : day);
}

function readEnd(text: string): EdtfEnd | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readPoint(text);
}

/** What may be an end of a stretch too. */
function readPoint(text: string): EdtfPoint | null {
  const before = dayOfYearBefore.exec(text.replace(time, ''));
  const parts = before ?? plainDay.exec(text.replace(time, ''));
  const [, years = '', months, days, sign] = parts ?? [];
  if (years === '' || (time.test(text) && (days === undefined || sign !== undefined))) return null;
  const year = before ? -Number(years) : Number(years);
  const month = months === undefined ? undefined : Number(months);
  const day = days === undefined ? undefined : Number(days);
  if (!isReal(year, month, day)) return null;
  return {
    ...certain(year),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    isAbout: sign === '~' || sign === '%',
    isUncertain: sign === '?' || sign === '%',
  };
}

/** What stands alone only. */
function readOpenPoint(text: string): EdtfPoint | null {
  const [, long] = longYear.exec(text) ?? [];
  if (long !== undefined) return certain(Number(long));
  const [, yearOfSeason, name] = season.exec(text) ?? [];
  if (yearOfSeason !== undefined) return { ...certain(Number(yearOfSeason)), season: Number(name) };
  const [, sign, digits] = openYear.exec(text) ?? [];
  if (digits !== undefined) {
    const openDigits = digits.endsWith('XXXX') ? 4 : digits.endsWith('XX') ? 2 : 1;
    const first = Number(digits.replaceAll('X', '0'));
    return { ...certain(sign === '-' ? -(first + 10 ** openDigits - 1) : first), openDigits };
  }
  const [, year, anyMonth, anyDay, month] = openMonth.exec(text) ?? [];
  if (year === undefined || year === '-0000') return null;
  if (anyMonth === undefined) return { ...certain(Number(year)), month: Number(month), day: 'unknown' };
  return {
    ...certain(Number(year)),
    month: 'unknown',
    ...(anyDay !== undefined && { day: 'unknown' as const }),
  };
}

function certain(year: number): EdtfPoint {
  return { year, openDigits: 0, isAbout: false, isUncertain: false };
}

function isReal(year: number, month = 1, day = 1): boolean {
  if (month < 1 || month > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= days;
}
