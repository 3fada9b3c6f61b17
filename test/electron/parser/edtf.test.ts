import { describe, expect, it } from 'vitest';
import { edtfDate } from '../../../electron/parser/edtf.ts';

describe('a date found in a file', () => {
  it.each([
    ['2018-02-31', '2018-02'],
    ['D:20180231', '2018-02'],
    ['2018-04-05T23:30:00Z', '2018-04-05'],
    ['201X', '201X'],
    ['2018-21', '2018-21'],
    ['2017-10/..', '2017-10/..'],
    ['April 5, 2018', '2018-04-05'],
  ])('%s is kept as %s', (written, kept) => {
    expect(edtfDate(written)).toBe(kept);
  });

  it.each(['04/05/2018', '2018-13', '2019/2018', 'tomorrow', ''])('%s is none', (written) => {
    expect(edtfDate(written)).toBeUndefined();
  });
});
