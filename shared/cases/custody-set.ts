import type { Document, SentencePart } from '../model/document.ts';
import { custodyIn, type Custody } from './custody.ts';
import type { Duration } from './duration.ts';

/** What a ruling says of its sentence. */
export type Sentenced = Pick<NonNullable<Document['ruling']>, 'sentence' | 'sentences'>;

/** Time in custody: of the parts that somebody counted where one of them is custody, else as the ruling's words say it. */
export function custodySet({ sentence, sentences = [] }: Sentenced): Custody | undefined {
  const none = { years: 0, months: 0, weeks: 0, days: 0 };
  if (sentences.some(({ type }) => type === 'life-imprisonment'))
    return { ...none, isForLife: true, isSuspended: false };
  const custody = sentences.filter(({ type }) => type === 'imprisonment');
  if (custody.length === 0) return sentence === undefined ? undefined : custodyIn(sentence);
  const firm = custody.filter(({ isSuspended }) => isSuspended !== true);
  const counted = firm.length > 0 ? firm : custody;
  const times = counted.map(timeOf);
  const units = times.map((time) => time?.unit);
  // Of two times in one unit nobody has said whether they are served together or one after the other.
  if (units.includes(undefined) || new Set(units).size < units.length) return undefined;
  const amountOf = (unit: keyof Duration) => times.find((time) => time?.unit === unit)?.amount ?? 0;
  const [years, months] = [amountOf('years'), amountOf('months')];
  const [weeks, days] = [amountOf('weeks'), amountOf('days')];
  return { years, months, weeks, days, isForLife: false, isSuspended: firm.length === 0 };
}

function timeOf({ amount, unit }: SentencePart) {
  if (amount === undefined) return undefined;
  if (unit === 'hours') return { unit: 'days', amount: amount / 24 } as const;
  return unit === 'years' || unit === 'months' || unit === 'weeks' || unit === 'days'
    ? ({ unit, amount } as const)
    : undefined;
}
