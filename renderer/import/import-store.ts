import { failureOf, type Failure } from '../../shared/errors.ts';
import type { EventPayload, RequestOutput } from '../../shared/ipc/contract.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import type { ImportResult } from '../../shared/model/import.ts';
import type { onEvent, request } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';
import { keepSample, type ProgressSample } from '../ui/time-left.ts';
import { importWork } from './import-work.ts';

export type ImportProgress = EventPayload<'import.progress'>;
/** A run as the list of earlier imports has it: without its results. */
type ImportSummary = RequestOutput<'import.list'>[number];

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
  readonly earlier: readonly ImportSummary[] | null;
  /** The run on the screen, and what became of its files so far. */
  readonly shownId: ImportId | null;
  readonly results: readonly ImportResult[];
  readonly failure: Failure | null;
}

export interface ImportStore {
  readonly snapshot: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  load(): Promise<void>;
  /** Starts a run over files and folders and shows it. */
  start(paths: readonly string[]): Promise<void>;
  /** Asks for files or a folder, then starts. */
  choose(what: 'files' | 'folder'): Promise<void>;
  stop(): Promise<void>;
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
  const tell = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      update({ failure: failureOf(error), isStarting: false });
    }
  };

  const load = () =>
    tell(async () => {
      const runs = await machine.request('import.list');
      update({ earlier: runs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)) });
    });

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

  function onProgress(progress: ImportProgress): void {
    const isSame = state.live?.progress.id === progress.id;
    const { filesDone, bytesDone } = progress;
    const samples = keepSample(isSame ? (state.live?.samples ?? []) : [], {
      at: machine.now(),
      done: importWork(filesDone, bytesDone),
    });
    const isStopping = isSame && state.live?.isStopping === true;
    const startedAt = (isSame ? state.live?.startedAt : undefined) ?? new Date().toISOString();
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

  machine.onEvent('import.progress', onProgress);
  machine.onEvent('archive.changed', () => {
    update(empty);
  });

  const start = (paths: readonly string[]) =>
    tell(async () => {
      if (paths.length === 0) return;
      update({ isStarting: true, failure: null });
      const id = await machine.request('import.start', [...paths]);
      if (state.live?.progress.id !== id) update({ shownId: id, results: [] });
    });

  return {
    snapshot: () => state,
    subscribe: listeners.subscribe,
    load,
    start,
    choose: (what) =>
      tell(async () => {
        const paths = await machine.request('import.choose', what);
        if (paths) await start(paths);
      }),
    stop: () =>
      tell(async () => {
        const { live } = state;
        if (!live || live.progress.isFinished) return;
        update({ live: { ...live, isStopping: true } });
        await machine.request('import.stop', live.progress.id);
      }),
    async show(id) {
      update({ shownId: id, results: [] });
      if (id) await report(id);
    },
    dismissFailure() {
      update({ failure: null });
    },
  };
}
