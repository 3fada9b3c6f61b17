import { expect, test, vi } from 'vitest';
import { createImportStore, type ImportProgress } from '../../../renderer/import/import-store.ts';
import type { request as clientRequest } from '../../../renderer/client.ts';
import { AppError } from '../../../shared/errors.ts';
import { importIdSchema } from '../../../shared/model/ids.ts';
import type { ImportResult } from '../../../shared/model/import.ts';

const id = importIdSchema.parse('i000000000001');
const counts = { imported: 0, duplicates: 0, skipped: 0, failed: 0 };

/** A machine whose answers are written down beforehand, and whose events the test sends. */
function machineWith(answers: Readonly<Record<string, unknown>>) {
  const listeners = new Map<string, (payload: never) => void>();
  const asked: string[] = [];
  const clock = { now: 0 };
  const request = (name: string) => {
    asked.push(name);
    const answer = answers[name];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const store = createImportStore({
    request: request as typeof clientRequest,
    onEvent: (name, listener) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
    now: () => clock.now,
  });
  const progress = (filesDone: number, isFinished = false, isPaused = false) => {
    const payload: ImportProgress = {
      id,
      filesDone,
      filesTotal: 10,
      bytesDone: filesDone * 100,
      bytesTotal: 1000,
      counts: { ...counts, imported: filesDone },
      isPaused,
      isFinished,
    };
    listeners.get('import.progress')?.(payload as never);
  };
  const changeArchive = () => listeners.get('archive.changed')?.({ isOpen: true } as never);
  const settle = () => new Promise((done) => setTimeout(done));
  return { store, asked, clock, progress, settle, changeArchive };
}

const results: ImportResult[] = [{ file: 'a.pdf', status: 'imported' }];
const answers = {
  'import.start': id,
  'import.report': { results },
  'import.list': [],
  'import.now': null,
  'import.pause': undefined,
  'import.resume': undefined,
  'import.stop': undefined,
};

test('a run is shown with its results while it goes on, even when it speaks before the start has answered', async () => {
  const { store, progress, settle } = machineWith(answers);
  const starting = store.start({ paths: ['/stick'] });
  expect(store.snapshot().isStarting).toBe(true);
  progress(1);
  await starting;
  await settle();
  expect(store.snapshot()).toMatchObject({ shownId: id, isStarting: false, results });
});

test('the report is asked for once a second at most, and once more at the end', async () => {
  const { store, asked, clock, progress, settle } = machineWith(answers);
  await store.start({ paths: ['/stick'] });
  for (let step = 1; step <= 9; step += 1) {
    clock.now += 100;
    progress(step);
    await settle();
  }
  expect(asked.filter((name) => name === 'import.report')).toHaveLength(1);
  progress(10, true);
  await settle();
  expect(asked.filter((name) => name === 'import.report')).toHaveLength(2);
  expect(asked).toContain('import.list');
});

test('what came in is shown even while the next file takes long', async () => {
  vi.useFakeTimers();
  const { store, asked, clock, progress } = machineWith(answers);
  await store.start({ paths: ['/stick'] });
  progress(1);
  clock.now += 200;
  progress(2);
  const before = asked.length;
  clock.now += 1000;
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.slice(before)).toEqual(['import.report']);
  vi.useRealTimers();
});

test('stopping is said at once and asked for once it runs', async () => {
  const { store, asked, progress } = machineWith(answers);
  await store.stop();
  expect(asked).toEqual([]);
  progress(1);
  await store.stop();
  expect(store.snapshot().live?.isStopping).toBe(true);
  progress(2);
  expect(store.snapshot().live?.isStopping).toBe(true);
  expect(asked).toContain('import.stop');
});

test('a pause is asked for, and the time it takes does not count for how fast the run goes', async () => {
  const { store, asked, clock, progress } = machineWith(answers);
  progress(1);
  clock.now += 1000;
  progress(2);
  await store.pause();
  expect(asked).toContain('import.pause');
  progress(2, false, true);
  clock.now += 60_000;
  progress(2);
  clock.now += 1000;
  progress(3);
  const samples = store.snapshot().live?.samples ?? [];
  expect((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)).toBe(1000);
});

test('a paused run is found again after the page was loaded anew', async () => {
  const now = { id, ...counts, counts, isPaused: true, isFinished: false, startedAt: '2026-01-01' };
  const { store } = machineWith({ ...answers, 'import.now': now });
  await store.load();
  expect(store.snapshot()).toMatchObject({ shownId: id, live: { startedAt: '2026-01-01' } });
});

test('a stopped run that goes on can be stopped again', async () => {
  const { store, progress } = machineWith(answers);
  progress(1);
  await store.stop();
  progress(2, true);
  const resumed = store.resume(id);
  progress(3);
  await resumed;
  expect(store.snapshot()).toMatchObject({ shownId: id, live: { isStopping: false } });
});

test('an import that cannot start says why', async () => {
  const { store } = machineWith({ ...answers, 'import.start': new AppError('import-running') });
  await store.start({ paths: ['/stick'] });
  expect(store.snapshot()).toMatchObject({ isStarting: false, failure: { code: 'import-running' } });
});

test('a run that an error ended shows what came in before it, and the error', async () => {
  const failure = { code: 'no-space', details: {} };
  const { store, progress, settle } = machineWith({ ...answers, 'import.report': { results, failure } });
  await store.start({ paths: ['/stick'] });
  progress(1, true);
  await settle();
  expect(store.snapshot()).toMatchObject({ results, failure });
});

test('nothing of one archive is shown in the next', async () => {
  const { store, progress, settle, changeArchive } = machineWith(answers);
  progress(10, true);
  await settle();
  changeArchive();
  expect(store.snapshot()).toMatchObject({ live: null, shownId: null, results: [], earlier: null });
});
