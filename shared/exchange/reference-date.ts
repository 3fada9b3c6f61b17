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
  const [begin = '', end = ''] = (date ?? '').split('/');
  const from = partsOf(begin);
  const to = partsOf(end);
  if (from.length === 0) return undefined;
  return { from, ...(to.length > 0 && { to }), isCirca: /[~?%]/.test(date ?? '') };
}

function partsOf(date: string): readonly number[] {
  return /^\d{4}(-\d{2}){0,2}(?=[~?%]?$)/.exec(date)?.[0].split('-').map(Number) ?? [];
}
