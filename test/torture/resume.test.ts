import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createArchive, openArchive } from '../../electron/core/archive.ts';
import { importReports } from '../../electron/core/import/import-reports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startProgram } from './program.ts';

const count = 150;

it('an import killed in the middle goes on where it was: nothing twice, nothing missing', async () => {
  const root = await temporaryFolder();
  const folder = join(root, 'stick');
  await mkdir(folder);
  for (let each = 0; each < count; each += 1) {
    const text = each % 10 === 7 ? '' : `Number ${String(each)} of the files.\n`;
    await writeFile(join(folder, `${String(1000 + each)}.txt`), text);
  }
  const path = join(root, 'case.testimonia');
  await (await createArchive(path)).archive.close();
  const profile = await mkdtemp(join(root, 'profile-'));

  const killed = startProgram(['import', path, folder, '--json'], { profile });
  killed.onOutput(() => {
    killed.kill();
  });
  const first = await killed.ended;
  expect(first.exitCode).toBeNull();
  const resumed = await startProgram(['import', path, '--resume', '--json'], { profile }).ended;
  expect(resumed.exitCode).toBe(1);
  expect(resumed.lines.at(-1)).toMatchObject({
    summary: { imported: count * 0.9, failed: count * 0.1, duplicates: 0 },
  });

  const archive = await openArchive(path);
  const [report, ...others] = importReports(archive);
  expect(others).toEqual([]);
  expect(report?.results).toHaveLength(count);
  expect(new Set(report?.results.map(({ file }) => file)).size).toBe(count);
  expect(archive.records.count('documents')).toBe(count * 0.9);
  expect(first.lines.length).toBeLessThan(count);
  // What was told before the kill stands in the report as it was told.
  for (const { file, id } of first.lines) {
    expect(report?.results.find((each) => each.file === file)?.id).toBe(id);
  }
  await archive.close();
});
