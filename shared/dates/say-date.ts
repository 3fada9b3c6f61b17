import type { Translate } from '../i18n/translate.ts';
import { readEdtf, type EdtfEnd, type EdtfPoint } from '../model/edtf.ts';

export interface DateSpeech {
  readonly translate: Translate;
  /** A tag for `Intl`: it settles digits and the order of day and month. */
  readonly locale: string;
}

const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

/**
 * An EDTF date as people read it, no more exact than it is: `2018-11-25` is “25 November 2018”, `2018-03~` “around March
 * 2018”, `201X` “between 2010 and 2019”, `2017-10/2018-12` “October 2017 to December 2018”. What is no date (records of
 * older programs may have one) stays as it was written.
 */
export function sayDate(edtf: string, speech: DateSpeech): string {
  const date = readEdtf(edtf);
  if (!date) return edtf;
  if (date.point) return sayPoint(date.point, speech);
  const { translate } = speech;
  const [from, to] = [sayEnd(date.from, speech), sayEnd(date.to, speech)];
  if (from !== null && to !== null) return translate('date.interval', { from, to });
  if (from !== null) return translate(date.to === 'open' ? 'date.since' : 'date.endUnknown', { from });
  if (to !== null) return translate(date.from === 'open' ? 'date.until' : 'date.startUnknown', { to });
  return translate('date.unknown');
}

function sayEnd(end: EdtfEnd, speech: DateSpeech): string | null {
  return typeof end === 'string' ? null : sayPoint(end, speech);
}

function sayPoint(point: EdtfPoint, speech: DateSpeech): string {
  const { translate } = speech;
  const date = sayCertain(point, speech);
  if (point.isAbout && point.isUncertain) return translate('date.aboutUncertain', { date });
  if (point.isAbout) return translate('date.about', { date });
  return point.isUncertain ? translate('date.uncertain', { date }) : date;
}

function sayCertain(point: EdtfPoint, { translate, locale }: DateSpeech): string {
  const { year, openDigits, season, month, day } = point;
  const say = (style: Intl.DateTimeFormatOptions, years = year) =>
    new Intl.DateTimeFormat(locale, {
      ...style,
      year: 'numeric',
      timeZone: 'UTC',
      ...(years < 1 && { era: 'short' }),
    }).format(momentOf(years, point));
  if (openDigits === 4) return translate('date.unknown');
  if (openDigits > 0)
    return translate('date.between', { from: say({}), to: say({}, year + 10 ** openDigits - 1) });
  if (season !== undefined)
    return translate(`date.${seasons[season as keyof typeof seasons]}`, { year: say({}) });
  if (month === undefined) return say({});
  if (month === 'unknown')
    return translate(day === undefined ? 'date.someMonth' : 'date.someDay', { date: say({}) });
  if (day === 'unknown') return translate('date.someDay', { date: say({ month: 'long' }) });
  return say(day === undefined ? { month: 'long' } : { month: 'long', day: 'numeric' });
}

/** `Date.UTC` takes the years up to 99 for those of the last century. */
function momentOf(year: number, { month, day }: EdtfPoint): Date {
  const moment = new Date(0);
  moment.setUTCFullYear(year, typeof month === 'number' ? month - 1 : 0, typeof day === 'number' ? day : 1);
  return moment;
}
