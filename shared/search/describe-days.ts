import type { Translate } from '../i18n/translate.ts';
import type { Days } from './days.ts';

/** A day's number (20181125) as a date; noon by the local clock, so that it is the same day wherever it is written out. */
function dateOf(day: number): Date {
  return new Date(Math.floor(day / 10_000), (Math.floor(day / 100) % 100 || 1) - 1, day % 100 || 1, 12);
}

const isYearEnd = (day: number) => day % 10_000 === 1231;
const isMonthEnd = (day: number) => day % 100 === 31;

/** A stretch of time in words: 2018, March 2018, from 2018 to 2019, up to 25 November 2018. */
export function describeDays({ from, to }: Days, translate: Translate): string {
  const isWhole = { year: from % 10_000 === 0, month: from % 100 === 0 };
  const start = translate(isWhole.year ? 'query.year' : isWhole.month ? 'query.month' : 'query.day', {
    day: dateOf(from),
  });
  const end = translate(
    isYearEnd(to) && (isWhole.year || from === 1)
      ? 'query.year'
      : isMonthEnd(to) && from !== to
        ? 'query.month'
        : 'query.day',
    { day: dateOf(isMonthEnd(to) && from !== to ? to - 30 : to) },
  );
  if (to === 99_999_999) return translate('query.since', { from: start });
  if (from === 1) return translate('query.until', { to: end });
  return start === end ? start : translate('query.span', { from: start, to: end });
}
