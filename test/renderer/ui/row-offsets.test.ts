import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowAt, rowOffsets } from '../../../renderer/ui/row-offsets.ts';

describe('the rows of a long list', () => {
  test('stand under each other, measured ones by their height and others by the estimate', () => {
    expect([...rowOffsets(4, new Map([[1, 50]]), 100)]).toEqual([0, 100, 150, 250, 350]);
  });

  test('are found by any pixel inside them', () => {
    const offsets = rowOffsets(4, new Map([[1, 50]]), 100);
    expect([0, 99, 100, 149, 150, 349].map((pixel) => rowAt(offsets, pixel))).toEqual([0, 0, 1, 1, 2, 3]);
  });

  test('give the nearest row for a pixel outside the list', () => {
    const offsets = rowOffsets(3, new Map(), 100);
    expect(rowAt(offsets, -20)).toBe(0);
    expect(rowAt(offsets, 5000)).toBe(2);
    expect(rowAt(rowOffsets(0, new Map(), 100), 10)).toBe(0);
  });

  test('always hold the pixel they are found by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 }),
        fc.nat(),
        (heights, seed) => {
          const offsets = rowOffsets(heights.length, new Map(heights.entries()), 1);
          const pixel = seed % (offsets.at(-1) ?? 1);
          const row = rowAt(offsets, pixel);
          expect(offsets[row]).toBeLessThanOrEqual(pixel);
          expect(offsets[row + 1]).toBeGreaterThan(pixel);
        },
      ),
    );
  });
});
