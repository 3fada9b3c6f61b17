/** Knows how long the person has done nothing. */
export interface IdleLock {
  /** The person did something: idle time begins anew, unless it was over already. */
  readonly touch: () => void;
  /** Looks at the clock; to be called every few seconds, and whenever the machine wakes. */
  readonly check: () => void;
}

interface IdleOptions {
  /** The wall clock in milliseconds, not one that stands still while the machine sleeps. */
  readonly now: () => number;
  /** After how many milliseconds, as it is set at this moment. */
  readonly limit: () => number;
  readonly onIdle: () => void;
}

/**
 * Idle time by the wall clock: a laptop that slept for an hour is found idle when it wakes, before the key that woke it
 * counts as work, even when nobody said that it was going to sleep.
 */
export function createIdleLock({ now, limit, onIdle }: IdleOptions): IdleLock {
  let lastActive = now();
  const check = (): void => {
    const time = now();
    // A clock that was put back must not keep the archive open for hours.
    lastActive = Math.min(lastActive, time);
    if (time - lastActive < limit()) return;
    lastActive = time;
    onIdle();
  };
  return {
    check,
    touch: () => {
      check();
      lastActive = now();
    },
  };
}
