import type { DayRange } from '../model/edtf.ts';

/** The first day of a range as ISO 8601, for engines that know days only; null where there is none. */
export function firstDateOf(range: DayRange | null): string | null {
  return range && dateOf(range.earliest);
}

/** The last day of a range as ISO 8601; null where there is none. */
export function lastDateOf(range: DayRange | null): string | null {
  return range && dateOf(range.latest);
}

/** `day`: as a `DayRange` has it, with 00 for a month or day not said; a day that its month has not is the month's last. */
function dateOf(day: number): string | null {
  const [year, month, inMonth] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100 || 1, day % 100 || 1];
  // As far as days go: the end is open or not known.
  if (year < 1 || year > 9998) return null;
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(Math.min(inMonth, last.getUTCDate())).padStart(2, '0'),
  ].join('-');
}
