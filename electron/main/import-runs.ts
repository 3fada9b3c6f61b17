import { AppError, type Failure } from '../../shared/errors.ts';
import type { EventPayload, RequestOutput } from '../../shared/ipc/contract.ts';
import type { RunLine } from '../../shared/ipc/import-requests.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import { countResults, type ImportReport, type ImportResult } from '../../shared/model/import.ts';
import type { Archive } from '../core/archive.ts';
import { resumeImport, type ImportOptions } from '../core/import/import-files.ts';
import { importReport, unfinishedRun } from '../core/import/import-reports.ts';
import { newImportId } from '../core/new-id.ts';
import type { StartParser } from '../core/import/parser-host.ts';
import { createPause, type Pause } from '../core/import/pause.ts';
import { runLine, runLines } from '../core/import/run-lines.ts';
import { replyOf, type Report } from './reply-of.ts';
import type { Tell } from './tell.ts';
import { throttle } from './throttle.ts';
import type { Work, WorkProgress } from './work.ts';

/** The imports of the open archive: one runs at a time, the others are reports. */
export interface ImportRuns extends Work {
  /** Starts a run and gives its id at once; `import-running` while another one runs. */
  start(archive: Archive, work: ImportWork): ImportId;
  /** Goes on with a run that was stopped or broke off; `import-running` while another one runs, `import-ended`. */
  resume(archive: Archive, id: ImportId): void;
  /** Has the running one begin no further file until `goOn`; one that is not running is left alone. */
  pause(id: ImportId): void;
  goOn(id: ImportId): void;
  /** The running one as its last event told; null while none runs in this archive. */
  now(archive: Archive): RequestOutput<'import.now'>;
  /** Stops a run (the running one unless named) and waits until what it had in hand is safe. */
  stop(id?: ImportId): Promise<void>;
  /** What became of each file so far, and the error that ended the run. */
  report(archive: Archive, id: ImportId): RequestOutput<'import.report'>;
  list(archive: Archive): RunLine[];
}

interface ImportTools {
  readonly startParser: StartParser;
  readonly tell: Tell;
  readonly report: Report;
}

interface Run {
  readonly archive: Archive;
  readonly report: ImportReport & { readonly results: ImportResult[] };
  readonly controller: AbortController;
  readonly pause: Pause;
  /** As the last event told, the counts aside. */
  last: Omit<EventPayload<'import.progress'>, 'counts' | 'isPaused'>;
  /** Tells how it goes, once more. */
  tellProgress: (isFinished: boolean) => void;
  ended: Promise<void>;
  failure: Failure | null;
}

/** Begins a run or goes on with one, and does it to its end. */
export type ImportWork = (archive: Archive, options: ImportOptions) => Promise<ImportReport>;

/** Ten times a second is as often as a person can read a number. */
const interval = 100;

/** No import runs yet. */
export function createImportRuns(tools: ImportTools): ImportRuns {
  let run: Run | null = null;
  let isRunning = false;
  const runOf = (archive: Archive, id: ImportId): Run | null =>
    run?.archive === archive && run.report.id === id ? run : null;

  const begin = (archive: Archive, report: Run['report'], work: ImportWork): ImportId => {
    if (isRunning) throw new AppError('import-running');
    const next: Run = {
      archive,
      report,
      controller: new AbortController(),
      pause: createPause(),
      last: {
        id: report.id,
        ...{ filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0 },
        isFinished: false,
      },
      tellProgress: () => undefined,
      ended: Promise.resolve(),
      failure: null,
    };
    run = next;
    isRunning = true;
    next.ended = follow(next, work, tools).finally(() => {
      isRunning = false;
    });
    return report.id;
  };

  return {
    start: (archive, work) => {
      const id = newImportId();
      const startedAt = new Date().toISOString();
      const report: Run['report'] = { schemaVersion: 1, id, startedAt, results: [] };
      return begin(archive, report, work);
    },
    resume: (archive, id) => {
      const { report } = unfinishedRun(archive, id);
      const { startedAt, results } = report;
      begin(archive, { schemaVersion: 1, id, startedAt, results: [...results] }, resumeImport);
    },
    pause: (id) => {
      if (run?.report.id !== id || !isRunning) return;
      run.pause.hold();
      run.tellProgress(false);
    },
    goOn: (id) => {
      if (run?.report.id !== id) return;
      run.pause.goOn();
      if (isRunning) run.tellProgress(false);
    },
    now: (archive) => {
      if (!isRunning || run?.archive !== archive) return null;
      return { ...progressOf(run), startedAt: run.report.startedAt };
    },
    progress: () => (isRunning && run ? workOf(run) : null),
    ended: async () => {
      await run?.ended;
    },
    stop: async (id) => {
      if (!run || (id !== undefined && run.report.id !== id)) return;
      run.controller.abort();
      await run.ended;
    },
    report: (archive, id) => {
      const mine = runOf(archive, id);
      if (mine?.failure) return { ...mine.report, failure: mine.failure };
      const report = isRunning && mine ? mine.report : (importReport(archive, id) ?? mine?.report);
      if (!report) throw new AppError('internal', { reason: 'no such import' });
      return report;
    },
    list: (archive) => {
      const kept = runLines(archive);
      if (run?.archive !== archive) return kept;
      const mine = runLine(archive, run.report);
      if (!kept.some(({ id }) => id === mine.id)) return [...kept, mine];
      return isRunning ? kept.map((each) => (each.id === mine.id ? mine : each)) : kept;
    },
  };
}

function progressOf({ last, report, pause }: Run): EventPayload<'import.progress'> {
  return { ...last, counts: countResults(report.results), isPaused: pause.isPaused };
}

function workOf({ last }: Run): WorkProgress {
  return { done: last.filesDone, total: last.filesTotal };
}

/** Runs an import to its end and tells the window how it goes. */
async function follow(run: Run, work: ImportWork, tools: ImportTools): Promise<void> {
  const { startParser, tell, report: tellBug } = tools;
  const { archive, report, controller } = run;
  const { id, results } = report;
  const before = archive.records.count('documents');

  const tellProgress = throttle(interval, (isFinished: boolean) => {
    run.last = { ...run.last, isFinished };
    tell('import.progress', progressOf(run));
  });
  run.tellProgress = tellProgress;
  // A batch becomes durable in one go and is told file by file: the window hears of it once.
  const tellChanged = throttle(interval, () => {
    tell('documents.changed', { count: archive.records.count('documents') - before });
  });
  const importing = (): Promise<ImportReport> =>
    work(archive, {
      id,
      startParser,
      signal: controller.signal,
      pause: run.pause,
      onResult: (result) => {
        results.push(result);
        if (result.status === 'imported') tellChanged(undefined);
      },
      onProgress: (progress) => {
        run.last = { ...progress, isFinished: false };
        tellProgress(false);
      },
    });

  const reply = await replyOf(importing, tellBug);
  if (!reply.ok) run.failure = reply.error;
  tellChanged(undefined);
  tellChanged.flush();
  tellProgress(true);
  tellProgress.flush();
}
