import { sayDate } from '../dates/say-date.ts';
import type { FieldSpeech } from '../fields/say-field.ts';

/** A stretch of time of a figure: a year, a month, all before or after a year; empty is no date. */
export function sayTime(
  value: string,
  { translate, language }: Pick<FieldSpeech, 'translate' | 'language'>,
): string {
  if (value === '') return translate('overview.undated');
  const year = (edge: string, further: number) =>
    sayDate(String(Number(edge) + further).padStart(4, '0'), { translate, locale: language });
  if (value.startsWith('..')) return translate('overview.before', { year: year(value.slice(2), 1) });
  if (value.endsWith('..')) return translate('overview.after', { year: year(value.slice(0, -2), -1) });
  return sayDate(value, { translate, locale: language });
}
