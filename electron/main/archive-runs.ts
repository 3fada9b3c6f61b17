import { AppError } from '../../shared/errors.ts';
import type { RunKind, RunState } from '../../shared/ipc/run-shapes.ts';
import type { Archive } from '../core/archive.ts';
import { backupArchive } from '../core/copies/backup.ts';
import { mendFrom } from '../core/copies/mend-from.ts';
import { verifyArchive, type BadObject } from '../core/verify/verify.ts';
import { replyOf, type Report } from './reply-of.ts';
import type { Tell } from './tell.ts';
import { throttle } from './throttle.ts';
import type { Work } from './work.ts';

/** Runs over the whole archive: one at a time, beside an import and whatever else is done. */
export interface ArchiveRuns extends Work {
  /** Starts to check this share of the objects. `archive-busy` while another run goes on. */
  verify(archive: Archive, sample: number): void;
  /** Starts to make a backup at a path, or to bring the one there up to date. `archive-busy` likewise. */
  backUp(archive: Archive, destination: string): void;
  /** Starts to bring back what is damaged from the backup at a path. `archive-busy` likewise. */
  bringBack(archive: Archive, source: string): void;
  readonly isRunning: boolean;
  /** What went on with this archive while it was open here. */
  state(archive: Archive): RunState;
}

interface RunTools {
  readonly tell: Tell;
  readonly report: Report;
}

interface Run {
  readonly kind: RunKind;
  readonly controller: AbortController;
  done: number;
  total: number;
  ended: Promise<void>;
}

/** What a run is given to say how far it is, and to hear that it is to stop. */
interface Follow {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

type Ended = Pick<RunState, RunKind>;
type ResultOf<Kind extends RunKind> = Extract<RunState[Kind], { readonly state: 'done' }>['result'];

const neverRun: Ended = { verify: null, backup: null, restore: null };

/** Ten times a second is as often as a person can read a number. */
const interval = 100;

/** Nothing runs yet. */
export function createArchiveRuns({ tell, report }: RunTools): ArchiveRuns {
  let running: Run | null = null;
  let kept: { readonly archive: Archive; readonly ended: Ended } | null = null;
  const endedOf = (archive: Archive): Ended => (kept?.archive === archive ? kept.ended : neverRun);

  const start = <Kind extends RunKind>(
    archive: Archive,
    kind: Kind,
    work: (follow: Follow) => Promise<ResultOf<Kind>>,
  ): void => {
    if (running) throw new AppError('archive-busy');
    const run: Run = { kind, controller: new AbortController(), done: 0, total: 0, ended: Promise.resolve() };
    running = run;
    const tellProgress = throttle(interval, (isFinished: boolean) => {
      tell('activity.progress', { kind, done: run.done, total: run.total, isFinished });
    });
    const { signal } = run.controller;
    const finish = async (): Promise<void> => {
      const reply = await replyOf(
        () =>
          work({
            signal,
            onProgress: ({ done, total }) => {
              Object.assign(run, { done, total });
              tellProgress(false);
            },
          }),
        // Being stopped is no bug.
        (error) => {
          if (!signal.aborted) report(error);
        },
      );
      const at = new Date().toISOString();
      const outcome = reply.ok
        ? { state: 'done', at, result: reply.value }
        : signal.aborted
          ? { state: 'stopped', at }
          : { state: 'failed', at, failure: reply.error };
      kept = { archive, ended: { ...endedOf(archive), [kind]: outcome } };
      running = null;
      tellProgress(true);
      tellProgress.flush();
    };
    tellProgress(false);
    run.ended = finish();
  };

  return {
    verify: (archive, sample) => {
      start(archive, 'verify', async (follow) => {
        const { damaged, missing, ...found } = await verifyArchive(archive, { ...follow, sample });
        return { ...found, sample, damaged: titled(archive, damaged), missing: titled(archive, missing) };
      });
    },
    backUp: (archive, destination) => {
      start(archive, 'backup', async (follow) => {
        const report = await backupArchive(archive, destination, follow);
        return { ...report, damaged: titled(archive, report.damaged) };
      });
    },
    bringBack: (archive, source) => {
      start(archive, 'restore', async (follow) => {
        const report = await mendFrom(archive, source, follow);
        return { ...report, damaged: titled(archive, report.damaged) };
      });
    },
    progress: () => running && { done: running.done, total: running.total },
    ended: async () => {
      await running?.ended;
    },
    stop: async () => {
      running?.controller.abort();
      await running?.ended;
    },
    get isRunning() {
      return running !== null;
    },
    state: (archive) => ({
      running: running && { kind: running.kind, done: running.done, total: running.total },
      ...endedOf(archive),
    }),
  };
}

/** The same with the titles by which a person knows the documents. */
function titled(archive: Archive, bad: readonly BadObject[]) {
  return bad.map((each) => ({
    ...each,
    title: (each.document && archive.records.get('documents', each.document)?.title) ?? null,
  }));
}
