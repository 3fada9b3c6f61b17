import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../renderer/ui/format-date.ts';
import { createTranslate } from '../../../shared/i18n/translate.ts';

const english = createTranslate('en');
const read = (edtf: string) => formatDate(edtf, 'en-GB', english);

describe('a date as the source knows it', () => {
  test('is told no more precisely than it is known', () => {
    expect(read('2018-11-25')).toBe('25 November 2018');
    expect(read('2018-11')).toBe('November 2018');
    expect(read('2018')).toBe('2018');
  });

  test('says when it is about or uncertain', () => {
    expect(read('2018~')).toBe('around 2018');
    expect(read('2018-11?')).toBe('November 2018 (uncertain)');
  });

  test('spans from one day to another, or goes on', () => {
    expect(read('2017-10/2018-12')).toBe('October 2017 to December 2018');
    expect(read('2017-10/..')).toBe('from October 2017 on');
  });

  test('is the same day in every time zone', () => {
    expect(read('2020-01-01')).toBe('1 January 2020');
    expect(read('2020-12-31')).toBe('31 December 2020');
  });
});
