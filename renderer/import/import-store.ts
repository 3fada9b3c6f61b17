import { failureOf, type Failure } from '../../shared/errors.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { ImportWish, RunLine } from '../../shared/ipc/import-requests.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import type { ImportResult } from '../../shared/model/import.ts';
import type { onEvent, request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';
import { keepSample, type ProgressSample } from '../../shared/progress/time-left.ts';
import { importWork } from '../../shared/progress/import-work.ts';

export type ImportProgress = EventPayload<'import.progress'>;

/** The run that is going on, or the one that ended last while the window was open. */
export interface LiveRun {
  /** An instant, as in the report. */
  readonly startedAt: string;
  readonly progress: ImportProgress;
  readonly samples: readonly ProgressSample[];
  readonly isStopping: boolean;
}

export interface ImportState {
  readonly live: LiveRun | null;
  /** Between choosing files and the first word of the run. */
  readonly isStarting: boolean;
  /** Newest first; null until they were read. */
  readonly earlier: readonly RunLine[] | null;
  /** The run on the screen, and what became of its files so far. */
  readonly shownId: ImportId | null;
  readonly results: readonly ImportResult[];
  readonly failure: Failure | null;
}

export interface ImportStore {
  readonly snapshot: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  load(): Promise<void>;
  /** Starts a run and shows it; answers whether it could. */
  start(wish: ImportWish): Promise<boolean>;
  /** Goes on with a run that was stopped or broke off. */
  resume(id: ImportId): Promise<void>;
  pause(): Promise<unknown>;
  goOn(): Promise<unknown>;
  stop(): Promise<unknown>;
  show(id: ImportId | null): Promise<void>;
  readonly dismissFailure: () => void;
}

interface Machine {
  readonly request: typeof request;
  readonly onEvent: typeof onEvent;
  /** Milliseconds on a steady clock. */
  readonly now: () => number;
}

const empty: ImportState = {
  live: null,
  isStarting: false,
  earlier: null,
  shownId: null,
  results: [],
  failure: null,
};

/** A report of 10,000 files is about a megabyte: asked for at most this often while it grows. */
const reportInterval = 1000;

/** The one owner of the imports in the window; a run goes on while other screens are looked at. */
export function createImportStore(machine: Machine): ImportStore {
  const listeners = createListeners();
  let state = empty;
  let reportedAt = -Infinity;
  let isReporting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = (patch: Partial<ImportState>) => {
    state = { ...state, ...patch };
    listeners.tell();
  };
  const tell = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      update({ failure: failureOf(error), isStarting: false });
      return false;
    }
  };

  const load = async () => {
    await tell(async () => {
      const runs = await machine.request('import.list');
      update({ earlier: runs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)) });
      // The page was loaded anew while a run went on: a paused one says nothing by itself.
      const now = state.live ? null : await machine.request('import.now');
      if (now) onProgress(now, now.startedAt);
    });
  };

  async function report(id: ImportId): Promise<void> {
    isReporting = true;
    reportedAt = machine.now();
    try {
      const { results, failure } = await machine.request('import.report', id);
      // The error that ended the run is told beside what came in before it.
      if (state.shownId === id) update(failure ? { results, failure } : { results });
    } catch (error) {
      // While it runs the next word brings it again; only a report that stays away is worth a notice.
      const isRunning = state.live?.progress.id === id && !state.live.progress.isFinished;
      if (!isRunning) update({ failure: failureOf(error) });
    }
    isReporting = false;
  }

  function onProgress(progress: ImportProgress, began = new Date().toISOString()): void {
    const isSame = state.live?.progress.id === progress.id;
    const { filesDone, bytesDone } = progress;
    // The speed before a pause says nothing of that after it, and the time in it would slow the guess.
    const isWorking = isSame && !progress.isPaused && state.live?.progress.isPaused === false;
    const samples = keepSample(isWorking ? (state.live?.samples ?? []) : [], {
      at: machine.now(),
      done: importWork(filesDone, bytesDone),
    });
    const isStopping = isSame && state.live?.isStopping === true;
    const startedAt = (isSame ? state.live?.startedAt : undefined) ?? began;
    update({ live: { startedAt, progress, samples, isStopping }, isStarting: false });
    // The first word may come before `import.start` has answered; a run is shown as soon as it speaks.
    if (!isSame && !progress.isFinished) update({ shownId: progress.id, results: [] });
    if (progress.isFinished) void load();
    if (state.shownId === progress.id) reportSoon(progress);
  }

  /** Asks for the report at the end, and meanwhile whenever a second has gone by since the last one. */
  function reportSoon({ id, isFinished }: ImportProgress): void {
    clearTimeout(timer);
    const wait = reportInterval - (machine.now() - reportedAt);
    if (isFinished || (wait <= 0 && !isReporting)) void report(id);
    else timer = setTimeout(() => void report(id), Math.max(wait, reportInterval / 4));
  }

  machine.onEvent('import.progress', (progress) => {
    onProgress(progress);
  });
  machine.onEvent('pairs.changed', () => {
    if (state.shownId) void report(state.shownId);
  });
  machine.onEvent('archive.changed', () => {
    update(empty);
  });

  const begin = (ask: () => Promise<ImportId>) =>
    tell(async () => {
      update({ isStarting: true, failure: null });
      const id = await ask();
      if (state.live?.progress.id !== id) update({ shownId: id, results: [] });
    });
  /** Something to ask of the run that goes on. */
  const steer = (name: 'import.pause' | 'import.goOn' | 'import.stop') =>
    tell(async () => {
      const { live } = state;
      if (!live || live.progress.isFinished) return;
      if (name === 'import.stop') update({ live: { ...live, isStopping: true } });
      await machine.request(name, live.progress.id);
    });

  return {
    snapshot: () => state,
    subscribe: listeners.subscribe,
    load,
    start: (wish) => begin(() => machine.request('import.start', wish)),
    resume: async (id) => {
      update({ live: null });
      await begin(async () => {
        await machine.request('import.resume', id);
        return id;
      });
    },
    pause: () => steer('import.pause'),
    goOn: () => steer('import.goOn'),
    stop: () => steer('import.stop'),
    async show(id) {
      update({ shownId: id, results: [] });
      if (id) await report(id);
    },
    dismissFailure() {
      update({ failure: null });
    },
  };
}
