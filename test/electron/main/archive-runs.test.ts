import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { backupArchive } from '../../../electron/core/copies/backup.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { verifyArchive } from '../../../electron/core/verify/verify.ts';
import { createArchiveRuns, type ArchiveRuns } from '../../../electron/main/archive-runs.ts';
import type { EventName, EventPayload } from '../../../shared/ipc/contract.ts';
import { runStateSchema } from '../../../shared/ipc/run-shapes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let archive: Archive;
let runs: ArchiveRuns;
let told: EventPayload<'activity.progress'>[];
let finish: () => void;
let finished: Promise<void>;

beforeEach(async () => {
  const place = await temporaryFolder();
  await writeFile(join(place, 'ruling.txt'), 'The court heard the appeal.\n');
  await writeFile(join(place, 'article.txt'), 'Nobody was asked.\n');
  archive = (await createArchive(join(place, 'one.testimonia'))).archive;
  await importFiles(archive, [join(place, 'ruling.txt'), join(place, 'article.txt')], { startParser });
  told = [];
  finished = new Promise((resolve) => {
    finish = resolve;
  });
  runs = createArchiveRuns({
    report: () => undefined,
    tell: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => {
      if (name !== 'activity.progress') return;
      const progress = payload as EventPayload<'activity.progress'>;
      told.push(progress);
      if (progress.isFinished) finish();
    },
  });
});

afterEach(async () => {
  await runs.stop();
  await archive.close();
});

test('a check says that a sound archive is sound, and how far it is meanwhile', async () => {
  expect(runs.state(archive)).toMatchObject({ running: null, verify: null });
  runs.verify(archive, 1);
  expect(runs.isRunning).toBe(true);
  await finished;
  const { running, verify } = runStateSchema.parse(runs.state(archive));
  expect(running).toBeNull();
  expect(verify).toMatchObject({
    state: 'done',
    result: { objects: 5, sample: 1, damaged: [], missing: [], log: { ok: true } },
  });
  // Two originals, two texts, and what near-duplicates are found by.
  expect(told.at(-1)).toEqual({ kind: 'verify', done: 5, total: 5, isFinished: true });
});

test('a check names the document whose original is gone', async () => {
  const [ruling] = archive.records.all('documents');
  if (!ruling) throw new Error('nothing came in');
  await archive.objects.remove(ruling.original);
  runs.verify(archive, 1);
  await finished;
  expect(runs.state(archive).verify).toMatchObject({
    state: 'done',
    result: { missing: [{ document: ruling.id, title: ruling.title }], damaged: [] },
  });
});

test('one run goes on at a time', async () => {
  runs.verify(archive, 1);
  expect(() => {
    runs.verify(archive, 1);
  }).toThrow('archive-busy');
  await finished;
  runs.verify(archive, 1);
});

test('a run that is stopped says so, and the next one can start', async () => {
  runs.verify(archive, 1);
  await runs.stop();
  expect(runs.state(archive)).toMatchObject({ running: null, verify: { state: 'stopped' } });
  runs.verify(archive, 1);
  await runs.stop();
});

test('what was found in one archive is not said of another', async () => {
  runs.verify(archive, 1);
  await finished;
  const other = (await createArchive(join(await temporaryFolder(), 'two.testimonia'))).archive;
  expect(runs.state(other).verify).toBeNull();
  await other.close();
});

test('a backup goes to a folder of the real disk, and opens there by itself', async () => {
  const destination = join(await temporaryFolder(), 'two.testimonia');
  runs.backUp(archive, destination);
  await finished;
  expect(runs.state(archive).backup).toMatchObject({ state: 'done', result: { copied: 5, damaged: [] } });
  const copy = await openArchive(destination);
  expect(copy.records.count('documents')).toBe(2);
  await copy.close();
});

test('a backup into the archive itself is refused, and says why', async () => {
  runs.backUp(archive, join(archive.path, 'two.testimonia'));
  await finished;
  expect(runs.state(archive).backup).toMatchObject({ state: 'failed', failure: { code: 'backup-inside' } });
});

test('damaged files come back from a backup while the archive is open, and nobody is asked for a passphrase', async () => {
  const destination = join(await temporaryFolder(), 'two.testimonia');
  await backupArchive(archive, destination);
  const [ruling] = archive.records.all('documents');
  if (!ruling) throw new Error('nothing came in');
  await archive.objects.remove(ruling.original);
  runs.bringBack(archive, destination);
  await finished;
  const { restore } = runStateSchema.parse(runs.state(archive));
  expect(restore).toMatchObject({ state: 'done', result: { copied: 1, damaged: [] } });
  expect((await verifyArchive(archive)).ok).toBe(true);
  expect(told.at(-1)).toMatchObject({ kind: 'restore', isFinished: true });
});

test('a folder without a backup is told as such', async () => {
  runs.bringBack(archive, await temporaryFolder());
  await finished;
  expect(runs.state(archive).restore).toMatchObject({
    state: 'failed',
    failure: { code: 'archive-missing' },
  });
});
