import { monthNumber } from './month-names.ts';

/** A date in words, and where it stands. */
export interface WrittenDate {
  /** EDTF: `2003-04-15`. */
  readonly date: string;
  /** The words themselves. */
  readonly words: string;
  readonly index: number;
}

const ordinal = '(?:\\s?(?:st|nd|rd|th|er|re|[ºª°.]))?';
/** What stands between a day, a month and a year: `de`, `of`, `del año`, commas. */
const link = "(?:\\s*,)?\\s+(?:(?:day\\s+of|de|del|of|d’|d'|do|den|di|من)\\s+)?";
const yearLink = '(?:\\s*,)?\\s+(?:(?:de|del|of|do|dos|di|year|the\\s+year|anno|año|ano|سنة|عام)\\s+){0,3}';
const month = '(\\p{L}[\\p{L}\\p{M}]{2,14}\\.?(?:\\s(?:الثاني|الأول))?|آب)';
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,2})${ordinal}${link}${month}${yearLink}(\\d{4})(?!\\d)`,
  'giu',
);
const monthFirst = new RegExp(`(?<![\\p{L}])${month}\\s+(\\d{1,2})${ordinal},?\\s+(\\d{4})(?!\\d)`, 'giu');
/** Chinese and Japanese; Korean beside them. */
const yearFirst = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu;

/** Every date that a passage writes with its month in words, in the order of the text; digits may be Arabic ones. */
export function writtenDates(text: string): WrittenDate[] {
  const plain = westernDigits(text);
  const found = [
    ...matches(plain, dayFirst, ([day, name, year]) => [year, monthNumber(name ?? ''), day]),
    ...matches(plain, monthFirst, ([name, day, year]) => [year, monthNumber(name ?? ''), day]),
    ...matches(plain, yearFirst, ([year, number, day]) => [year, Number(number), day]),
  ];
  return found.sort((one, other) => one.index - other.index);
}

type Parts = readonly [year: string | undefined, month: number | undefined, day: string | undefined];

function matches(
  text: string,
  pattern: RegExp,
  partsOf: (groups: readonly string[]) => Parts,
): WrittenDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const date = dateOf(partsOf(match.slice(1)));
    return date === undefined ? [] : [{ date, words: match[0], index: match.index }];
  });
}

/** A day that there was: no 31st of February. */
function dateOf([year = '', month, day = '']: Parts): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const moment = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (moment.getUTCDate() !== Number(day) || Number(year) < 1000) return undefined;
  return moment.toISOString().slice(0, 10);
}

/** Arabic-Indic, Persian and Devanagari digits as those that are reckoned with; every one takes one place, as before. */
function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}
