import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../../shared/model/activity-line.ts';

/** The fields that differ, in the order of the record. The revision is left out: it always does. */
export function fieldChanges(before: object, after: object): readonly FieldChange[] {
  return compare('', fieldsOf(before), fieldsOf(after)).filter(({ field }) => field !== 'revision');
}

type Fields = Readonly<Record<string, unknown>>;

function compare(prefix: string, before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (isDeepStrictEqual(was, is)) return [];
    const field = `${prefix}${name}`;
    const isInside = [was, is].every((value) => value === undefined || isFields(value));
    return isInside ? compare(`${field}.`, fieldsOf(was), fieldsOf(is)) : [{ field, before: was, after: is }];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}
