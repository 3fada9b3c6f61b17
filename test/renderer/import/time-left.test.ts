import { describe, expect, test } from 'vitest';
import { keepSample, secondsLeft, type ProgressSample } from '../../../renderer/import/time-left.ts';

const total = { filesTotal: 100, bytesTotal: 10_000_000 };
const sample = (seconds: number, filesDone: number): ProgressSample => ({
  at: seconds * 1000,
  filesDone,
  bytesDone: filesDone * 100_000,
});

describe('the time an import still takes', () => {
  test('is not guessed from the first moment', () => {
    expect(secondsLeft([], total)).toBeNull();
    expect(secondsLeft([sample(0, 0)], total)).toBeNull();
    expect(secondsLeft([sample(0, 0), sample(1, 3)], total)).toBeNull();
  });

  test('follows from the speed so far', () => {
    expect(secondsLeft([sample(0, 0), sample(10, 25)], total)).toBeCloseTo(30, 1);
  });

  test('is not told while nothing moves', () => {
    expect(secondsLeft([sample(0, 5), sample(20, 5)], total)).toBeNull();
  });

  test('counts small files as work too, not bytes alone', () => {
    const empty = [
      { at: 0, filesDone: 0, bytesDone: 0 },
      { at: 10_000, filesDone: 10, bytesDone: 0 },
    ];
    expect(secondsLeft(empty, { filesTotal: 20, bytesTotal: 0 })).toBeCloseTo(10, 1);
  });

  test('forgets how fast it went long ago', () => {
    const samples = [sample(0, 0), sample(1, 50), sample(40, 51), sample(50, 61)].reduce<
      readonly ProgressSample[]
    >(keepSample, []);
    expect(samples.map((each) => each.at)).toEqual([40_000, 50_000]);
    expect(secondsLeft(samples, total)).toBeCloseTo(39, 1);
  });
});
