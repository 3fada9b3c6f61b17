import { failureOf, type Failure } from '../../shared/errors.ts';
import type { EventPayload, RequestOutput } from '../../shared/ipc/contract.ts';
import type { RunKind } from '../../shared/ipc/run-shapes.ts';
import type { onEvent, request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';
import { keepSample, type ProgressSample } from '../../shared/progress/time-left.ts';

/** The run that is going on. */
export interface LiveRun {
  readonly kind: RunKind;
  readonly done: number;
  readonly total: number;
  readonly samples: readonly ProgressSample[];
  readonly isStopping: boolean;
}

export interface RunsState {
  readonly live: LiveRun | null;
  /** How the last run of each kind ended; null until it was read. */
  readonly ended: Omit<RequestOutput<'activity.runs'>, 'running'> | null;
  /** Why a run could not be started or stopped. */
  readonly failure: Failure | null;
}

export interface RunsStore {
  readonly snapshot: () => RunsState;
  readonly subscribe: (listener: () => void) => () => void;
  load(): Promise<void>;
  /** Checks this share of the objects. */
  verify(sample: number): Promise<void>;
  /** Asks for a folder and makes a backup there. */
  backUp(): Promise<void>;
  /** Asks for a backup and brings back from it what is damaged. */
  bringBack(): Promise<void>;
  stop(): Promise<void>;
  readonly dismissFailure: () => void;
}

interface Machine {
  readonly request: typeof request;
  readonly onEvent: typeof onEvent;
  /** Milliseconds on a steady clock. */
  readonly now: () => number;
}

const empty: RunsState = { live: null, ended: null, failure: null };

/** The one owner of the checks, backups and mendings in the window; a run goes on while other screens are looked at. */
export function createRunsStore({ request: ask, onEvent: hear, now }: Machine): RunsStore {
  const listeners = createListeners();
  let state = empty;
  const update = (patch: Partial<RunsState>) => {
    state = { ...state, ...patch };
    listeners.tell();
  };
  const tell = async (work: () => Promise<void>) => {
    update({ failure: null });
    try {
      await work();
    } catch (error) {
      update({ failure: failureOf(error) });
    }
  };

  const load = () =>
    tell(async () => {
      const { running, ...ended } = await ask('activity.runs');
      update({ ended });
      // A page that was loaded anew finds the run that it left.
      if (running && !state.live) update({ live: { ...running, samples: [], isStopping: false } });
    });

  function onProgress({ kind, done, total, isFinished }: EventPayload<'activity.progress'>): void {
    if (isFinished) {
      update({ live: null });
      void load();
      return;
    }
    const before = state.live?.kind === kind ? state.live : null;
    const samples = keepSample(before?.samples ?? [], { at: now(), done });
    update({ live: { kind, done, total, samples, isStopping: before?.isStopping ?? false } });
  }
  hear('activity.progress', onProgress);
  hear('archive.changed', () => {
    update(empty);
  });

  return {
    snapshot: () => state,
    subscribe: listeners.subscribe,
    load,
    verify: (sample) => tell(() => ask('activity.verify', sample)),
    backUp: () =>
      tell(async () => {
        await ask('activity.backUp');
      }),
    bringBack: () =>
      tell(async () => {
        await ask('activity.bringBack');
      }),
    stop: () =>
      tell(async () => {
        if (!state.live) return;
        update({ live: { ...state.live, isStopping: true } });
        await ask('activity.stop');
      }),
    dismissFailure: () => {
      update({ failure: null });
    },
  };
}
