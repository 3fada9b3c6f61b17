import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from '../../../electron/main/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a thousand values in a second are passed on at once and then ten times, the newest each time', () => {
  const passed: number[] = [];
  const tell = throttle(100, (value: number) => passed.push(value));
  for (let each = 0; each < 1000; each += 1) {
    tell(each);
    vi.advanceTimersByTime(1);
  }
  expect(passed).toEqual([0, 99, 199, 299, 399, 499, 599, 699, 799, 899, 999]);
});

test('the last value is passed on though nothing follows', () => {
  const passed: number[] = [];
  const tell = throttle(100, (value: number) => passed.push(value));
  tell(1);
  tell(2);
  tell(3);
  vi.advanceTimersByTime(100);
  expect(passed).toEqual([1, 3]);
});

test('what waits can be passed on at once, and only once', () => {
  const passed: number[] = [];
  const tell = throttle(100, (value: number) => passed.push(value));
  tell(1);
  tell(2);
  tell.flush();
  vi.advanceTimersByTime(1000);
  expect(passed).toEqual([1, 2]);
});
