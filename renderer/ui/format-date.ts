import type { Translate } from '../../shared/i18n/translate.ts';

const dayFormat = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const monthFormat = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const yearFormat = { year: 'numeric', timeZone: 'UTC' } as const;

function formatPoint(point: string, language: string, translate: Translate): string {
  const certain = point.replace(/[~?%]$/, '');
  const [year = '', month, day] = certain.split('-');
  const format = day ? dayFormat : month ? monthFormat : yearFormat;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const date = Number.isNaN(moment.getTime())
    ? certain
    : new Intl.DateTimeFormat(language, format).format(moment);
  if (point.endsWith('~')) return translate('date.about', { date });
  if (point.endsWith('?') || point.endsWith('%')) return translate('date.uncertain', { date });
  return date;
}

/**
 * An EDTF date as people read it: `2018-11-25` -> “25 November 2018”, `2018~` -> “about 2018”,
 * `2017-10/2018-12` -> “October 2017 to December 2018”.
 */
export function formatDate(edtf: string, language: string, translate: Translate): string {
  const [from = '', to] = edtf.split('/');
  const start = formatPoint(from, language, translate);
  if (to === undefined) return start;
  if (to === '' || to === '..') return translate('date.since', { from: start });
  return translate('date.interval', { from: start, to: formatPoint(to, language, translate) });
}

/** A moment as the clock on the wall showed it here: “22 November 2026, 08:10”. */
export function formatInstant(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** A moment near now as one speaks of it: “Today, 08:10”, “Yesterday, 08:10”, “Thursday, 08:10”; else its date. */
export function formatMoment(instant: string, language: string, now = new Date()): string {
  const moment = new Date(instant);
  const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(moment)) / 86_400_000);
  if (days < 0 || days > 6) return formatInstant(instant, language);
  const day =
    days < 2
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day')
      : new Intl.DateTimeFormat(language, { weekday: 'long' }).format(moment);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(moment);
  const separator = language.startsWith('ar') ? '، ' : ', ';
  return `${day.charAt(0).toLocaleUpperCase(language)}${day.slice(1)}${separator}${time}`;
}

/** A moment to the second: what is quoted when one asks for it later. */
export function formatExactly(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }).format(
    new Date(instant),
  );
}
