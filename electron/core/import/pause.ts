/** Where each file of a run waits while the run is paused; what has begun is not held up. */
export interface Pause {
  readonly isPaused: boolean;
  hold(): void;
  goOn(): void;
  /** Resolves when the run is not paused, or when it ends by the signal. */
  passed(signal?: AbortSignal): Promise<void>;
}

/** A run that goes on until somebody pauses it. */
export function createPause(): Pause {
  let held: PromiseWithResolvers<void> | null = null;
  return {
    get isPaused() {
      return held !== null;
    },
    hold: () => {
      held ??= Promise.withResolvers();
    },
    goOn: () => {
      held?.resolve();
      held = null;
    },
    passed: async (signal) => {
      // Paused, gone on and paused again before this file's turn has come: it waits again.
      while (held && !signal?.aborted) await Promise.race([held.promise, aborted(signal)]);
    },
  };
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
