import type { Translate } from '../i18n/translate.ts';
import type { Custody } from './custody.ts';

interface Speech {
  readonly translate: Translate;
  /** A tag for `Intl`. */
  readonly language: string;
}

const units = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
] as const;

/** “3 years 6 months”, “2 ans et 6 mois (avec sursis)”, “for life”: in the reader's language, with its plurals. */
export function sayCustody(custody: Custody, { translate, language }: Speech): string {
  const parts = units
    .filter(([field]) => custody[field] > 0)
    .map(([field, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(custody[field]),
    );
  const time = custody.isForLife
    ? translate('case.custody.life')
    : new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts);
  return custody.isSuspended ? translate('case.custody.suspended', { time }) : time;
}
