import type { Translate } from '../i18n/translate.ts';

/** How far something was at one moment. */
export interface ProgressSample {
  /** Milliseconds on any steady clock. */
  readonly at: number;
  /** How much of the work was done, in any unit. */
  readonly done: number;
}

/** Only the recent past says how fast it goes now: a stick of large PDFs may follow a folder of notes. */
const windowMilliseconds = 30_000;

/** Too little to judge by; a first guess that doubles a moment later is worse than none. */
const leastMilliseconds = 2_000;

/** Hundreds of small files a second tell no more than a few samples do. */
const betweenSamples = 250;

/** Keeps a sample, and forgets those too old to say anything of the present speed. */
export function keepSample(
  samples: readonly ProgressSample[],
  sample: ProgressSample,
): readonly ProgressSample[] {
  const recent = samples.filter((each) => each.at >= sample.at - windowMilliseconds);
  const beforeLast = recent.at(-2);
  const isCrowded = beforeLast !== undefined && sample.at - beforeLast.at < betweenSamples;
  return [...(isCrowded ? recent.slice(0, -1) : recent), sample];
}

/** Seconds until all of `total` is done at the present speed; null while that cannot be told yet. */
export function secondsLeft(samples: readonly ProgressSample[], total: number): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < leastMilliseconds) return null;
  const done = last.done - first.done;
  if (done <= 0) return null;
  return Math.max(0, ((total - last.done) / done) * ((last.at - first.at) / 1000));
}

/** How long still, in words as rough as the guess is; seconds in. */
export function timeLeftWords(seconds: number, translate: Translate): string {
  if (seconds < 50) return translate('time.left.soon');
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return translate('time.left.minutes', { minutes });
  // Beyond the hour, steps of ten minutes: nobody waits for the odd one.
  const tens = Math.round(minutes / 10) * 10;
  return translate('time.left.hours', { hours: Math.floor(tens / 60), minutes: tens % 60 });
}
