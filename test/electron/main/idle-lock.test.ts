import { expect, test } from 'vitest';
import { createIdleLock } from '../../../electron/main/idle-lock.ts';

const minute = 60_000;

/** An idle lock after five minutes, under a clock that a test sets. */
function setUp() {
  const clock = { time: 1_000_000, limit: 5 * minute, locked: 0 };
  const lock = createIdleLock({
    now: () => clock.time,
    limit: () => clock.limit,
    onIdle: () => {
      clock.locked += 1;
    },
  });
  const pass = (milliseconds: number): void => {
    clock.time += milliseconds;
  };
  return { clock, lock, pass };
}

test('locks after the time that is set, and not before', () => {
  const { clock, lock, pass } = setUp();
  pass(5 * minute - 1);
  lock.check();
  expect(clock.locked).toBe(0);
  pass(1);
  lock.check();
  expect(clock.locked).toBe(1);
});

test('whoever works is not locked out', () => {
  const { clock, lock, pass } = setUp();
  for (let each = 0; each < 20; each += 1) {
    pass(4 * minute);
    lock.touch();
    lock.check();
  }
  expect(clock.locked).toBe(0);
});

test('a laptop that slept is locked when it wakes, before the key that woke it counts', () => {
  const { clock, lock, pass } = setUp();
  pass(60 * minute);
  lock.touch();
  expect(clock.locked).toBe(1);
});

test('a shorter time counts from the last work, as soon as it is chosen', () => {
  const { clock, lock, pass } = setUp();
  pass(2 * minute);
  clock.limit = minute;
  lock.check();
  expect(clock.locked).toBe(1);
});

test('a clock that is put back does not keep the archive open', () => {
  const { clock, lock, pass } = setUp();
  pass(-24 * 60 * minute);
  lock.check();
  pass(5 * minute);
  lock.check();
  expect(clock.locked).toBe(1);
});

test('asks once for each idle time, not at every look at the clock', () => {
  const { clock, lock, pass } = setUp();
  pass(5 * minute);
  for (let each = 0; each < 10; each += 1) {
    lock.check();
    pass(5000);
  }
  expect(clock.locked).toBe(1);
});
