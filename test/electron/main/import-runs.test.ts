import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../../electron/core/archive.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { importReport } from '../../../electron/core/import/import-reports.ts';
import { createImportRuns, type ImportRuns, type ImportWork } from '../../../electron/main/import-runs.ts';
import { createSimulatedDisk } from '../../support/simulated-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { EventName, EventPayload } from '../../../shared/ipc/contract.ts';
import { countResults } from '../../../shared/model/import.ts';

let place: string;
let archive: Archive;
let runs: ImportRuns;
let told: [EventName, unknown][];
let finish: () => void;
let finished: Promise<void>;

beforeEach(async () => {
  place = await temporaryFolder();
  await mkdir(join(place, 'files'));
  for (let each = 0; each < 120; each += 1)
    await writeFile(join(place, 'files', `${String(each)}.txt`), `Number ${String(each)} of the files.\n`);
  await writeFile(join(place, 'files/broken.pdf'), '%PDF-1.7 and then nothing');
  archive = (await createArchive(join(place, 'one.testimonia'))).archive;
  told = [];
  finished = new Promise((resolve) => {
    finish = resolve;
  });
  runs = createImportRuns({
    startParser,
    report: () => undefined,
    tell: (name, payload) => {
      told.push([name, payload]);
      if (name === 'import.progress' && (payload as EventPayload<'import.progress'>).isFinished) finish();
    },
  });
});

afterEach(async () => {
  await runs.stop();
  await archive.close();
});

/** A run over files as the window begins it. */
function importOf(path: string): ImportWork {
  return (opened, options) => importFiles(opened, [path], options);
}

describe('a run', () => {
  test('answers its id at once and its report when it is done', async () => {
    const id = runs.start(archive, importOf(join(place, 'files')));
    expect(runs.report(archive, id).results).toEqual([]);
    await finished;
    const counts = countResults(runs.report(archive, id).results);
    expect(counts).toEqual({ imported: 120, duplicates: 0, skipped: 0, failed: 1 });
    expect(runs.list(archive).map((report) => report.id)).toEqual([id]);
  });

  test('tells documents as batches become durable, not file by file, and ends with the whole count', async () => {
    runs.start(archive, importOf(join(place, 'files')));
    await finished;
    const changes = told.filter(([name]) => name === 'documents.changed');
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.length).toBeLessThan(20);
    expect(changes.at(-1)?.[1]).toEqual({ count: 120 });
  });

  test('says that it is finished once, last, with every file counted', async () => {
    const id = runs.start(archive, importOf(join(place, 'files')));
    await finished;
    const progress = told.flatMap(([name, payload]) =>
      name === 'import.progress' ? [payload as EventPayload<'import.progress'>] : [],
    );
    expect(progress.filter(({ isFinished }) => isFinished)).toHaveLength(1);
    expect(told.at(-1)?.[1]).toMatchObject({ id, isFinished: true, filesDone: 121, filesTotal: 121 });
  });

  test('is the only one at a time; the next may start when it has ended', async () => {
    const id = runs.start(archive, importOf(join(place, 'files')));
    expect(() => runs.start(archive, importOf(join(place, 'files')))).toThrow('import-running');
    await runs.stop(id);
    const next = runs.start(archive, importOf(join(place, 'files/1.txt')));
    await runs.stop(next);
    expect(next).not.toBe(id);
  });

  test('stops when asked, keeps what it had, and its report stays in the archive', async () => {
    const id = runs.start(archive, importOf(join(place, 'files')));
    await runs.stop(id);
    const { results } = runs.report(archive, id);
    expect(results.length).toBeLessThan(121);
    expect(archive.records.count('documents')).toBe(countResults(results).imported);
    expect(importReport(archive, id)?.results).toEqual(results);
  });

  test('that was stopped goes on under its id, to the whole report', async () => {
    const id = runs.start(archive, importOf(join(place, 'files')));
    await runs.stop(id);
    const before = runs.report(archive, id).results.length;
    runs.resume(archive, id);
    expect(runs.report(archive, id)).toMatchObject({ id });
    await runs.ended();
    const report = runs.report(archive, id);
    expect(report.results).toHaveLength(121);
    expect(report.results.length).toBeGreaterThan(before);
    expect(archive.records.count('documents')).toBe(120);
    expect(() => {
      runs.resume(archive, id);
    }).toThrow('import-ended');
  });

  test('that is paused says so, begins no file, and goes on or stops when asked', async () => {
    const id = runs.start(archive, importOf(join(place, 'files')));
    runs.pause(id);
    expect(runs.now(archive)).toMatchObject({ id, isPaused: true, isFinished: false });
    await runs.stop(id);
    expect(runs.now(archive)).toBeNull();
    const [line] = runs.list(archive);
    expect(line).toMatchObject({ id, isStopped: true, canGoOn: true, counts: { failed: 0 } });
    runs.resume(archive, id);
    runs.pause(id);
    runs.goOn(id);
    await runs.ended();
    expect(runs.list(archive)).toMatchObject([{ id, canGoOn: false, hasDocuments: true }]);
    expect(archive.records.count('documents')).toBe(120);
  });

  test('that the disk has no more room for keeps what it had, and says why it ended', async () => {
    const disk = createSimulatedDisk();
    const full = (await createArchive('/two.testimonia', { io: disk.io })).archive;
    const id = runs.start(full, importOf(join(place, 'files')));
    const hasSome = (): boolean => runs.report(full, id).results.length > 0;
    disk.failWhen((call) => (call.startsWith('write ') && hasSome() ? 'ENOSPC' : null));
    await finished;
    const { results, failure } = runs.report(full, id);
    expect(failure).toMatchObject({ code: 'no-space' });
    expect(countResults(results).imported).toBe(full.records.count('documents'));
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(121);
    expect(told.at(-1)?.[1]).toMatchObject({ id, isFinished: true, counts: countResults(results) });
    await full.close();
  });

  test('is not known under another id', () => {
    const other = 'i000000000000' as Parameters<ImportRuns['report']>[1];
    expect(() => runs.report(archive, other)).toThrow();
  });
});
