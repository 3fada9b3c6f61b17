import { expect, it } from 'vitest';
import { daysOfEdtf } from '../../../shared/model/edtf.ts';
import { firstDateOf, lastDateOf } from '../../../shared/publish/dates.ts';

it.each([
  ['2018-11-25', '2018-11-25', '2018-11-25'],
  ['2018', '2018-01-01', '2018-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02~', '2020-02-01', '2020-02-29'],
  ['2017-10/2018-06', '2017-10-01', '2018-06-30'],
  ['2018/..', '2018-01-01', null],
  ['/2018', null, '2018-12-31'],
  ['0098-02', '0098-02-01', '0098-02-28'],
  ['no date', null, null],
])('tells engines of %s the days from %s to %s', (date, first, last) => {
  const days = daysOfEdtf(date);
  expect([firstDateOf(days), lastDateOf(days)]).toEqual([first, last]);
});
