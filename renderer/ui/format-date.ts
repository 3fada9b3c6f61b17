import { sayDate } from '../../shared/dates/say-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** An EDTF date as people read it, in the language of the interface. */
export function formatDate(edtf: string, language: string, translate: Translate): string {
  return sayDate(edtf, { translate, locale: language });
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
