import type { InterfaceLanguage } from '../model/preferences.ts';
import type { Labels } from './labels.ts';

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

/** An EDTF date (level 1, as the archive writes it) in words, no more exact than it is. */
export function readableDate(edtf: string, language: InterfaceLanguage, labels: Labels): string {
  return edtf
    .split('/')
    .map((part) => (part === '' || part === '..' ? '…' : readableDay(part, language, labels)))
    .join(' – ');
}

function readableDay(part: string, language: InterfaceLanguage, labels: Labels): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(part) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const isReal = !Number.isNaN(date.getTime()) && (!day || date.getUTCDate() === Number(day));
  const words =
    isReal && month
      ? new Intl.DateTimeFormat(localeOf(language), {
          year: 'numeric',
          month: 'long',
          ...(day ? { day: 'numeric' } : {}),
          timeZone: 'UTC',
        }).format(date)
      : part.replace(/[~?%]$/, '');
  const isAbout = /[~%]$/.test(part);
  const isUncertain = /[?%]$/.test(part);
  return `${isAbout ? `${labels.about} ` : ''}${words}${isUncertain ? ` (${labels.uncertain})` : ''}`;
}
