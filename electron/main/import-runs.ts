import { AppError, type Failure } from '../../shared/errors.ts';
import type { RequestOutput } from '../../shared/ipc/contract.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import { countResults, type ImportReport, type ImportResult } from '../../shared/model/import.ts';
import type { Archive } from '../core/archive.ts';
import { importFiles, resumeImport, type ImportOptions } from '../core/import/import-files.ts';
import { importReport, importReports, unfinishedRun } from '../core/import/import-reports.ts';
import { newImportId } from '../core/new-id.ts';
import type { StartParser } from '../core/import/parser-host.ts';
import { replyOf, type Report } from './reply-of.ts';
import type { Tell } from './tell.ts';
import { throttle } from './throttle.ts';
import type { Work, WorkProgress } from './work.ts';

/** The imports of the open archive: one runs at a time, the others are reports. */
export interface ImportRuns extends Work {
  /** Starts a run and gives its id at once; `import-running` while another one runs. */
  start(archive: Archive, paths: readonly string[]): ImportId;
  /** Goes on with a run that was stopped or broke off; `import-running` while another one runs, `import-ended`. */
  resume(archive: Archive, id: ImportId): void;
  /** Stops a run (the running one unless named) and waits until what it had in hand is safe. */
  stop(id?: ImportId): Promise<void>;
  /** What became of each file so far, and the error that ended the run. */
  report(archive: Archive, id: ImportId): RequestOutput<'import.report'>;
  list(archive: Archive): ImportReport[];
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
  progress: WorkProgress;
  ended: Promise<void>;
  failure: Failure | null;
}

/** Begins a run or goes on with one. */
type ImportWork = (options: ImportOptions) => Promise<ImportReport>;

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
      progress: { done: 0, total: 0 },
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
    start: (archive, paths) => {
      const id = newImportId();
      const startedAt = new Date().toISOString();
      const report: Run['report'] = { schemaVersion: 1, id, startedAt, results: [] };
      return begin(archive, report, (options) => importFiles(archive, paths, options));
    },
    resume: (archive, id) => {
      const { report } = unfinishedRun(archive, id);
      const { startedAt, results } = report;
      begin(archive, { schemaVersion: 1, id, startedAt, results: [...results] }, (options) =>
        resumeImport(archive, options),
      );
    },
    progress: () => (isRunning ? (run?.progress ?? null) : null),
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
      const saved = importReports(archive);
      if (run?.archive !== archive) return saved;
      const { report } = run;
      if (!saved.some(({ id }) => id === report.id)) return [...saved, report];
      return isRunning ? saved.map((each) => (each.id === report.id ? report : each)) : saved;
    },
  };
}

/** Runs an import to its end and tells the window how it goes. */
async function follow(run: Run, work: ImportWork, tools: ImportTools): Promise<void> {
  const { startParser, tell, report: tellBug } = tools;
  const { archive, report, controller } = run;
  const { id, results } = report;
  const before = archive.records.count('documents');
  let last = { id, filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, isFinished: false };

  const tellProgress = throttle(interval, (isFinished: boolean) => {
    tell('import.progress', { ...last, counts: countResults(results), isFinished });
  });
  // A batch becomes durable in one go and is told file by file: the window hears of it once.
  const tellChanged = throttle(interval, () => {
    tell('documents.changed', { count: archive.records.count('documents') - before });
  });
  const importing = (): Promise<ImportReport> =>
    work({
      id,
      startParser,
      signal: controller.signal,
      onResult: (result) => {
        results.push(result);
        if (result.status === 'imported') tellChanged(undefined);
      },
      onProgress: (progress) => {
        last = progress;
        run.progress = { done: progress.filesDone, total: progress.filesTotal };
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
