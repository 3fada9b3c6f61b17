import { describe, expect, test } from 'vitest';
import { importWork } from '../../../shared/progress/import-work.ts';
import { keepSample, secondsLeft, type ProgressSample } from '../../../shared/progress/time-left.ts';

const sample = (seconds: number, done: number): ProgressSample => ({ at: seconds * 1000, done });

describe('the time that work still takes', () => {
  test('is not guessed from the first moment', () => {
    expect(secondsLeft([], 100)).toBeNull();
    expect(secondsLeft([sample(0, 0)], 100)).toBeNull();
    expect(secondsLeft([sample(0, 0), sample(1, 3)], 100)).toBeNull();
  });

  test('follows from the speed so far', () => {
    expect(secondsLeft([sample(0, 0), sample(10, 25)], 100)).toBeCloseTo(30, 1);
  });

  test('is not told while nothing moves', () => {
    expect(secondsLeft([sample(0, 5), sample(20, 5)], 100)).toBeNull();
  });

  test('counts small files of an import as work too, not bytes alone', () => {
    const empty = [sample(0, importWork(0, 0)), sample(10, importWork(10, 0))];
    expect(secondsLeft(empty, importWork(20, 0))).toBeCloseTo(10, 1);
  });

  test('needs no more than a few samples a second', () => {
    let samples: readonly ProgressSample[] = [];
    for (let moment = 0; moment <= 3000; moment += 10)
      samples = keepSample(samples, { at: moment, done: moment });
    expect(samples.length).toBeLessThan(20);
    expect(samples.at(-1)).toEqual({ at: 3000, done: 3000 });
    expect(secondsLeft(samples, 6000)).toBeCloseTo(3, 1);
  });

  test('forgets how fast it went long ago', () => {
    const samples = [sample(0, 0), sample(1, 50), sample(40, 51), sample(50, 61)].reduce<
      readonly ProgressSample[]
    >(keepSample, []);
    expect(samples.map((each) => each.at)).toEqual([40_000, 50_000]);
    expect(secondsLeft(samples, 100)).toBeCloseTo(39, 1);
  });
});
