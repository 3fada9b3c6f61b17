/** The longest time between two turns of the event loop, in milliseconds. */
export interface LongestBlock {
  /** By the clock: on a busy machine most of it may be other programs' turn. */
  readonly clock: number;
  /** What this thread worked in such a time. */
  readonly cpu: number;
}

/** Watches how long the event loop is held up, until it is asked. */
export function watchLoop(): () => LongestBlock {
  const now = () => {
    const { user, system } = process.threadCpuUsage();
    return { clock: performance.now(), cpu: (user + system) / 1000 };
  };
  let before = now();
  let longest: LongestBlock = { clock: 0, cpu: 0 };
  const look = () => {
    const after = now();
    // A timer of 1 ms: what is over that was somebody else's.
    const clock = Math.max(longest.clock, after.clock - before.clock - 1);
    longest = { clock, cpu: Math.max(longest.cpu, after.cpu - before.cpu) };
    before = after;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

/** The value below which a share of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
