import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { daysOfEdtf, isEdtf } from '../../../shared/model/edtf.ts';
import { invalidDates, validDates } from '../../support/edtf-dates.ts';

function isValidForPackage(text: string): boolean {
  try {
    edtf(text, { level: 1 });
    // A century of two digits: they are a year or a day to most people who write them.
    return !/^-?\d\d$/.test(text);
  } catch {
    return false;
  }
}

/** Where the package is wrong, and level 1 is not: days that there are not, and a stretch of one day. */
const noDays = new Set(['2019-02-29', '1900-02-29']);
const oneDay = new Set(['2018/2018', '2018-11-25/2018-11-25']);

describe('a date in EDTF level 1', () => {
  it('is known in more than 200 valid and invalid strings', () => {
    expect(new Set([...validDates, ...invalidDates]).size).toBeGreaterThanOrEqual(200);
  });

  it.each(validDates)('%s is one', (text) => {
    expect(isEdtf(text)).toBe(true);
    expect(isValidForPackage(text)).toBe(!oneDay.has(text));
  });

  it.each(invalidDates)('“%s” is none', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(isValidForPackage(text)).toBe(noDays.has(text));
  });

  it('is judged as the reference judges it, whatever signs it is made of', () => {
    const pieces = [
      '2018',
      '0000',
      '1985',
      '-0044',
      '-',
      '-11',
      '-02',
      '-25',
      '-30',
      '-XX',
      'X',
      '201X',
      'Y',
      '/',
      '..',
      '~',
      '?',
      '%',
      '-21',
    ];
    let seed = 7;
    const next = (count: number) => (seed = (seed * 48_271) % 2_147_483_647) % count;
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: 1 + next(5) }, () => pieces[next(pieces.length)] ?? '').join('');
      if (/02-(29|30)/.test(text) || /^([^~?%]+).*\/\1/.test(text)) continue;
      expect([text, isEdtf(text)]).toEqual([text, isValidForPackage(text)]);
    }
  });
});

describe('the days that a date may mean', () => {
  it.each([
    ['2018', 20_180_000, 20_181_231],
    ['2018-11', 20_181_100, 20_181_131],
    ['2018-11-25', 20_181_125, 20_181_125],
    ['2018-11-25T10:00:00Z', 20_181_125, 20_181_125],
    ['2018-03~', 20_180_300, 20_180_331],
    ['201X', 20_100_000, 20_191_231],
    ['20XX', 20_000_000, 20_991_231],
    ['2018-XX', 20_180_000, 20_181_231],
    ['2018-11-XX', 20_181_100, 20_181_131],
    ['2018-22', 20_180_000, 20_181_231],
    ['2017-10/2018-12', 20_171_000, 20_181_231],
    ['2018/..', 20_180_000, 99_991_231],
    ['/2018', 1, 20_181_231],
    ['-0044', 1, 1],
    ['Y-17000', 1, 1],
    ['Y17000', 99_991_231, 99_991_231],
  ])('%s begins with %i and ends with %i', (text, earliest, latest) => {
    expect(daysOfEdtf(text)).toEqual({ earliest, latest });
  });

  it('are none of what is no date', () => {
    expect([daysOfEdtf(undefined), daysOfEdtf('soon')]).toEqual([null, null]);
  });
});
