import { failureOf, type Failure } from '../../shared/errors.ts';

/** Where saving stands: `waiting` until typing pauses; a failure keeps what was to be saved, and says why. */
export type SaveState = 'saved' | 'waiting' | 'saving' | Failure;

export interface SaveQueue<Draft> {
  /** Saves this soon, in place of an older draft under the same name that is still waiting. */
  put(name: string, draft: Draft): void;
  /** Saves what waits now; tries again what failed. Resolves when all was tried. */
  flush(): Promise<void>;
  /** Drops what waits: the archive it belongs to is closed. */
  forget(): void;
}

/** Saves drafts one after the other, each once typing has paused for `delay` milliseconds; loses none. */
export function createSaveQueue<Draft>(options: {
  readonly save: (draft: Draft) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  readonly delay: number;
}): SaveQueue<Draft> {
  const waiting = new Map<string, Draft>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function saveAll(): Promise<void> {
    options.onState('saving');
    for (const [name, draft] of waiting) {
      try {
        await options.save(draft);
      } catch (error) {
        options.onState(failureOf(error));
        return;
      }
      // A newer draft that came meanwhile has taken its place and stays.
      if (waiting.get(name) === draft) waiting.delete(name);
    }
    if (waiting.size > 0) return saveAll();
    options.onState('saved');
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (waiting.size === 0 && !running) return Promise.resolve();
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    put(name, draft) {
      waiting.set(name, draft);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), options.delay);
      if (!running) options.onState('waiting');
    },
    flush,
    forget() {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
