import { custodySet, type Sentenced } from './custody-set.ts';
import type { Custody } from './custody.ts';

/** What became of a sentence: as each ruling says it, and whether the time in custody that could be read differs. */
export interface SentenceChange {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Undefined where none is said, or in a way that is not understood. */
  readonly custodyBefore: Custody | undefined;
  readonly custodyAfter: Custody | undefined;
  /** `unknown`: one of the two cannot be compared; people read the texts. */
  readonly kind: 'longer' | 'shorter' | 'same' | 'unknown';
}

/** Days, for comparing alone: a month has 30.44 and a year 365.25 of them. */
const daysOf = ({ years, months, weeks, days }: Custody): number =>
  years * 365.25 + months * 30.4375 + weeks * 7 + days;

/** Compares two sentences by the time in custody, which is all that is compared of them; the texts stay as they are. */
export function changeOfSentence(before: Sentenced = {}, after: Sentenced = {}): SentenceChange {
  const [custodyBefore, custodyAfter] = [custodySet(before), custodySet(after)];
  const kind = kindOf(custodyBefore, custodyAfter);
  return { before: before.sentence, after: after.sentence, custodyBefore, custodyAfter, kind };
}

function kindOf(before: Custody | undefined, after: Custody | undefined): SentenceChange['kind'] {
  if (!before || !after) return 'unknown';
  if (before.isForLife || after.isForLife)
    return before.isForLife === after.isForLife ? 'same' : after.isForLife ? 'longer' : 'shorter';
  const difference = daysOf(after) - daysOf(before);
  // A dozen months are a year: 365.25 days.
  if (Math.abs(difference) < 1) return 'same';
  return difference > 0 ? 'longer' : 'shorter';
}
