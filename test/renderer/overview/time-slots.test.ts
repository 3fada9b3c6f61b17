import { expect, test } from 'vitest';
import { distanceTowards } from '../../../renderer/overview/mark-towards.ts';
import { timeSlots } from '../../../renderer/overview/time-slots.ts';
import { overTime } from '../../../shared/overview/over-time.ts';

const place = { width: 1000, edge: 80 };

test('years without documents keep their place, so that time is not shortened', () => {
  const { slots, size } = timeSlots(overTime(['2010', '2014', '2014']), place);
  expect(slots.map(({ value, counted }) => [value, counted?.count ?? 0])).toEqual([
    ['2010', 1],
    ['2011', 0],
    ['2012', 0],
    ['2013', 0],
    ['2014', 2],
  ]);
  expect(slots.map(({ start }) => start)).toEqual([0, 1, 2, 3, 4].map((slot) => slot * size));
});

test('months run on over the end of a year', () => {
  const { slots } = timeSlots(overTime(['2018-11', '2019-02']), place);
  expect(slots.map(({ value }) => value)).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
});

test('what lies far before stands apart, and nothing is wider than the picture', () => {
  const years = Array.from({ length: 36 }, (_, year) => String(1990 + year));
  const { slots } = timeSlots(overTime([...years, '1791']), place);
  expect(slots[0]).toMatchObject({ value: '..1989', isEdge: true, start: 0, size: 80 });
  const last = slots.at(-1);
  expect((last?.start ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(1000);
});

test('an arrow leads to what lies ahead, and rather straight on than aside', () => {
  const from = { x: 100, y: 100 };
  const right = (x: number, y: number) => distanceTowards(from, { x, y }, 'right');
  expect(right(50, 100)).toBe(Infinity);
  expect(right(140, 100)).toBeLessThan(right(120, 130));
  expect(distanceTowards(from, { x: 100, y: 60 }, 'up')).toBe(40);
});
