import { expect, test } from 'vitest';
import { stepOf, stepsUpTo } from '../../../renderer/overview/steps.ts';

test('steps reach from one to the highest number without a gap', () => {
  for (const highest of [1, 2, 3, 5, 17, 100, 8_123]) {
    const steps = stepsUpTo(highest);
    expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([1, highest]);
    expect(steps.length).toBeLessThanOrEqual(4);
    for (const [place, { from, to }] of steps.entries()) {
      expect(to).toBeGreaterThanOrEqual(from);
      if (place > 0) expect(from).toBe((steps[place - 1]?.to ?? 0) + 1);
    }
  }
});

test('a number stands in the step that holds it', () => {
  const steps = stepsUpTo(100);
  expect(steps.map(({ from, to }) => `${from}-${to}`)).toEqual(['1-3', '4-9', '10-31', '32-100']);
  expect([1, 3, 4, 31, 32, 100].map((count) => stepOf(steps, count))).toEqual([0, 0, 1, 2, 3, 3]);
});
