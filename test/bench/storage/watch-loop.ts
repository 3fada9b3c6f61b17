/** Watches how long the event loop is held up; `longest()` ends it and answers milliseconds. */
export function watchLoop(): { longest(): number } {
  let before = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    // A timer of 1 ms: what is over that was somebody else's.
    longest = Math.max(longest, now - before - 1);
    before = now;
  };
  const timer = setInterval(look, 1);
  return {
    longest: () => {
      clearInterval(timer);
      look();
      return longest;
    },
  };
}

/** The value below which a share of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
