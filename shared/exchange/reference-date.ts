import { readEdtf, type EdtfEnd } from '../model/edtf.ts';

/** A day as reference managers know it: a year, and a month and a day where they are known. */
export interface ReferenceDate {
  /** Numbers from year to day, one to three of them. */
  readonly from: readonly number[];
  /** The other end of an interval. */
  readonly to?: readonly number[];
  /** Approximate or uncertain. */
  readonly isCirca: boolean;
}

/** Reads an EDTF date of level 1, as far as a reference can say it; undefined for one without a year. */
export function referenceDate(date: string | undefined): ReferenceDate | undefined {
  const read = date === undefined ? null : readEdtf(date);
  if (!read) return undefined;
  const ends = read.point ? [read.point] : [read.from, read.to];
  const [from = [], to = []] = ends.map(numbersOf);
  if (from.length === 0) return undefined;
  const isCirca = ends.some((end) => typeof end === 'object' && (end.isAbout || end.isUncertain));
  return { from, ...(to.length > 0 && { to }), isCirca };
}

/** As far as it is known to the digit; nothing for a year that four digits do not write. */
function numbersOf(end: EdtfEnd): readonly number[] {
  if (typeof end === 'string' || end.openDigits > 0 || end.year < 0 || end.year > 9999) return [];
  const { year, month, day } = end;
  if (typeof month !== 'number') return [year];
  return typeof day === 'number' ? [year, month, day] : [year, month];
}
