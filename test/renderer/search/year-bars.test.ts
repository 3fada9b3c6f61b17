import { expect, test } from 'vitest';
import { yearBars } from '../../../renderer/search/year-bars.ts';

test('years without hits have their place among the bars', () => {
  const counts = [
    { value: '2019', count: 3 },
    { value: '2017', count: 1 },
  ];
  expect(yearBars(counts, 40)).toEqual([
    { from: 2017, to: 2017, count: 1 },
    { from: 2018, to: 2018, count: 0 },
    { from: 2019, to: 2019, count: 3 },
  ]);
  expect(yearBars([], 40)).toEqual([]);
});

test('two centuries stand in few bars of as many years each, and no hit is lost', () => {
  const counts = [1791, 1804, 1990, 2024].map((year) => ({ value: String(year), count: 2 }));
  const bars = yearBars(counts, 40);
  expect(bars.length).toBeLessThanOrEqual(40);
  expect([bars[0]?.from, bars.at(-1)?.to]).toEqual([1791, 2024]);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(8);
});
