import { failureOf, type Failure } from '../../shared/errors.ts';
import type { ImportWish, Weighed } from '../../shared/ipc/import-requests.ts';
import type { DocumentKind } from '../../shared/model/document.ts';
import type { ModelCode } from '../../shared/model/recognition-models.ts';
import type { request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/** What is said of all files; null is found from each. */
export interface QueueWishes {
  readonly kind: DocumentKind | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly recognition: 'find' | 'chosen' | 'off';
  /** The models for `chosen`. */
  readonly models: readonly ModelCode[];
}

/** A file or folder to be imported; how much it is, once that is known. */
export interface QueueItem {
  readonly path: string;
  readonly weight: Weighed | null;
}

export interface QueueState {
  readonly items: readonly QueueItem[];
  readonly wishes: QueueWishes;
  /** Whether the screen shows it, or a run. */
  readonly isShown: boolean;
  readonly failure: Failure | null;
}

/** What waits to be imported, with what is said of it. */
export interface QueueStore {
  readonly snapshot: () => QueueState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Adds files and folders and shows the queue; a path that is in it already is not added twice. */
  add(paths: readonly string[]): Promise<void>;
  /** Asks for files or a folder, then adds them. */
  choose(what: 'files' | 'folder'): Promise<void>;
  remove(path: string): void;
  wish(patch: Partial<QueueWishes>): void;
  show(isShown: boolean): void;
  /** Empties it, and forgets what was said of it. */
  readonly clear: () => void;
  readonly dismissFailure: () => void;
}

const noWishes: QueueWishes = { kind: null, language: null, recognition: 'find', models: [] };
const empty: QueueState = { items: [], wishes: noWishes, isShown: false, failure: null };

export function createQueueStore(ask: typeof request): QueueStore {
  const listeners = createListeners();
  let state = empty;
  const update = (patch: Partial<QueueState>) => {
    state = { ...state, ...patch };
    listeners.tell();
  };
  const tell = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      update({ failure: failureOf(error) });
    }
  };

  const add = (paths: readonly string[]) =>
    tell(async () => {
      const known = new Set(state.items.map(({ path }) => path));
      const fresh = [...new Set(paths)].filter((path) => !known.has(path));
      if (paths.length === 0) return;
      const added = fresh.map((path) => ({ path, weight: null }));
      update({ items: [...state.items, ...added], isShown: true, failure: null });
      if (fresh.length === 0) return;
      const weights = await ask('import.weigh', fresh);
      const weightOf = new Map(weights.map((weight) => [weight.path, weight]));
      update({
        items: state.items.map((item) => ({ ...item, weight: weightOf.get(item.path) ?? item.weight })),
      });
    });

  return {
    snapshot: () => state,
    subscribe: listeners.subscribe,
    add,
    choose: (what) =>
      tell(async () => {
        const paths = await ask('import.choose', what);
        if (paths) await add(paths);
      }),
    remove(path) {
      const items = state.items.filter((item) => item.path !== path);
      update({ items, isShown: state.isShown && items.length > 0 });
    },
    wish(patch) {
      update({ wishes: { ...state.wishes, ...patch } });
    },
    show(isShown) {
      update({ isShown: isShown && state.items.length > 0 });
    },
    clear() {
      update(empty);
    },
    dismissFailure() {
      update({ failure: null });
    },
  };
}

/** What the run is asked for. */
export function wishOf({ items, wishes }: QueueState): Omit<ImportWish, 'sheet'> {
  const { kind, language, recognition, models } = wishes;
  return {
    paths: items.map(({ path }) => path),
    ...(kind && { kind }),
    ...(language !== null && { language }),
    ...(recognition === 'off' && { models: [] }),
    // None chosen: as if nothing were said.
    ...(recognition === 'chosen' && models.length > 0 && { models: [...models] }),
  };
}
