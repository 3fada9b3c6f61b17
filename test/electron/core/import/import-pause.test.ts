import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../../electron/core/archive.ts';
import { importFiles, resumeImport } from '../../../../electron/core/import/import-files.ts';
import { createPause } from '../../../../electron/core/import/pause.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const jobs = 2;
/** Eight small files are in hand in the place of a large one, beside those whose turn it is. */
const inHand = 8 * (jobs + 1);
const count = 60;

/** An archive, and a folder of letters. */
async function letters() {
  const place = await temporaryFolder();
  const folder = join(place, 'letters');
  await mkdir(folder);
  for (let each = 0; each < count; each += 1)
    await writeFile(join(folder, `${String(each)}.txt`), `Letter ${String(each)} to the court.\n`);
  const { archive } = await createArchive(join(place, 'one.testimonia'));
  return { archive, folder };
}

test('a run that is paused keeps what it had in hand, begins nothing, and then goes on to its end', async () => {
  const { archive, folder } = await letters();
  const pause = createPause();
  const kept = Promise.withResolvers<number>();
  let told = 0;
  const running = importFiles(archive, [folder], {
    startParser,
    jobs,
    pause,
    onProgress: ({ filesDone }) => {
      if (filesDone === 5) pause.hold();
    },
    onResult: () => {
      told += 1;
      // All that was in hand becomes durable in one go; nothing may follow.
      setImmediate(kept.resolve, told);
    },
  });
  await kept.promise;
  expect(pause.isPaused).toBe(true);
  expect(told).toBeGreaterThanOrEqual(5);
  expect(told).toBeLessThanOrEqual(5 + inHand);
  expect(archive.records.count('documents')).toBe(told);
  pause.goOn();
  expect((await running).results).toHaveLength(count);
  await archive.close();
});

test('a paused run that is stopped ends at once, and goes on later as if it had not been paused', async () => {
  const { archive, folder } = await letters();
  const pause = createPause();
  pause.hold();
  const stop = new AbortController();
  const ended = await importFiles(archive, [folder], {
    startParser,
    pause,
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(ended).toMatchObject({ isStopped: true, results: [] });
  expect((await resumeImport(archive, { startParser })).results).toHaveLength(count);
  await archive.close();
});
