import { sayDate } from '../dates/say-date.ts';
import { translateIn } from '../i18n/translate.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';

/** Latin digits in every language: a page, a date and a docket number must read the same to all parties. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn-ca-gregory`;
}

/** A moment as a date and time in UTC: "22 November 2026, 07:10 UTC". */
export function readableInstant(instant: string, language: InterfaceLanguage): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
  const time = instant.slice(11, 16);
  return `${day}, ${time} UTC`;
}

/** An EDTF date in words, no more exact than it is. */
export function readableDate(edtf: string, language: InterfaceLanguage): string {
  return sayDate(edtf, { translate: translateIn(language), locale: localeOf(language) });
}
