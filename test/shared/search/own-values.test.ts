import { expect, test } from 'vitest';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { describeReading } from '../../../shared/search/describe-reading.ts';
import { readQuery } from '../../../shared/search/query.ts';

function accepts(typed: string, value: string): boolean {
  const [filter] = readQuery(typed).filters;
  return filter?.by === 'facet' && filter.accepts(value);
}

test('a star stands for whatever a field of the archive’s own says, and is said so', () => {
  expect(accepts('own.ward:*', 'own.ward=north')).toBe(true);
  expect(accepts('own.ward:*', 'own.wards=north')).toBe(false);
  expect(accepts('own.الحي:*', 'own.الحي=شمال')).toBe(true);
  const { reading } = readQuery('own.ward:*');
  expect(describeReading(reading, { translate: createTranslate('en') })).toBe('ward: anything');
});

test('a term of the archive’s own is found by its code, also where it begins like one of the program', () => {
  expect(accepts('violence:rape-threat', 'rape-threat')).toBe(true);
  expect(accepts('violence:rape-threat', 'rape')).toBe(false);
  expect(accepts('violence:rape', 'rape')).toBe(true);
  expect(accepts('violence:dowry-demand', 'dowry-demand')).toBe(true);
});
