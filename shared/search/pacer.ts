/** Does long work in slices, so that whoever waits for the same thread is never kept waiting long. */
export interface Pacer {
  /** Rests when the slice is over; to be called between small pieces of work. */
  rest(): Promise<void>;
  /** Runs work to its end, with rests where it yields. */
  run<Result>(work: Generator<undefined, Result>): Promise<Result>;
}

export interface Clock {
  /** Resolves after everything else that waits has had its turn. */
  pause(): Promise<void>;
  /** Milliseconds from some fixed point. */
  now(): number;
}

/** Work between two pauses, in milliseconds: less than one picture of the screen. */
const slice = 12;

/** `onRest` is called before each pause. */
export function createPacer(clock: Clock, onRest?: () => void): Pacer {
  let end = clock.now() + slice;
  async function rest(): Promise<void> {
    if (clock.now() < end) return;
    onRest?.();
    await clock.pause();
    end = clock.now() + slice;
  }
  return {
    rest,
    async run(work) {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done === true) return step.value;
        await rest();
      }
    },
  };
}
