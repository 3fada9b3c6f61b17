/** Calls at once, then at most once in so many milliseconds with the newest value; `flush` gives what still waits. */
export interface Throttled<Value> {
  (value: Value): void;
  flush(): void;
}

/** Holds a function back, so that what it is told a thousand times a second is passed on a few times. */
export function throttle<Value>(milliseconds: number, call: (value: Value) => void): Throttled<Value> {
  let waiting: { readonly value: Value } | null = null;
  let timer: NodeJS.Timeout | null = null;

  const flush = (): void => {
    const due = waiting;
    waiting = null;
    if (due) call(due.value);
  };
  const next = (): void => {
    timer = null;
    if (waiting) start();
  };
  const start = (): void => {
    flush();
    timer = setTimeout(next, milliseconds);
  };
  return Object.assign(
    (value: Value): void => {
      waiting = { value };
      if (timer === null) start();
    },
    { flush },
  );
}
