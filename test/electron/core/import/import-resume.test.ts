import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createArchive, type Archive } from '../../../../electron/core/archive.ts';
import { filesLeft } from '../../../../electron/core/import/files-left.ts';
import {
  importFiles,
  resumeImport,
  type ImportOptions,
} from '../../../../electron/core/import/import-files.ts';
import { importReport, importReports } from '../../../../electron/core/import/import-reports.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import { AppError } from '../../../../shared/errors.ts';
import { createSimulatedDisk } from '../../../support/simulated-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { namedObjects } from '../../../../electron/core/storage/named-objects.ts';
import { startInProcessParser } from '../../../torture/in-process-parser.ts';

const tools = { startParser: startInProcessParser };

/** A folder of so many files, one of them empty, and one that is there twice. */
async function stick(count: number): Promise<string> {
  const folder = join(await temporaryFolder(), 'stick');
  await mkdir(folder);
  for (let each = 0; each < count; each += 1) {
    await writeFile(join(folder, `${String(1000 + each)}.txt`), `Number ${String(each)} of the files.\n`);
  }
  await writeFile(join(folder, '1001b.txt'), 'Number 1 of the files.\n');
  await writeFile(join(folder, '1002b.txt'), '');
  return folder;
}

async function newArchive(): Promise<Archive> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'case.testimonia'));
  onTestFinished(() => archive.close());
  return archive;
}

/** Imports until so many files were read, and stops. */
function stopAfter(
  archive: Archive,
  folders: readonly string[],
  { files, ...more }: Partial<ImportOptions> & { readonly files: number },
) {
  const controller = new AbortController();
  return importFiles(archive, folders, {
    ...tools,
    ...more,
    signal: controller.signal,
    onProgress: ({ filesDone }) => {
      if (filesDone === files) controller.abort();
    },
  });
}

describe('a run that goes on', () => {
  it('says nothing twice, misses nothing, and keeps its id and its report', async () => {
    const folder = await stick(130);
    const whole = await importFiles(await newArchive(), [folder], tools);
    const archive = await newArchive();
    const stopped = await stopAfter(archive, [folder], { files: 70 });
    expect(stopped).toMatchObject({ isStopped: true, filesTotal: 132 });
    expect(stopped.results).toHaveLength(70);

    const told: string[] = [];
    const report = await resumeImport(archive, { ...tools, onResult: ({ file }) => told.push(file) });
    expect(report).toMatchObject({ id: stopped.id, startedAt: stopped.startedAt, filesTotal: 132 });
    expect(report).not.toHaveProperty('isStopped');
    expect(told).toHaveLength(62);
    const outcome = ({ results }: typeof report) => results.map(({ file, status }) => [file, status]);
    expect(outcome(report)).toEqual(outcome(whole));
    expect(importReport(archive, report.id)).toEqual(report);
    expect(importReports(archive)).toEqual([report]);
    expect(archive.records.count('documents')).toBe(130);
  });

  it('tells its progress over the whole run', async () => {
    const archive = await newArchive();
    const folder = await stick(20);
    await stopAfter(archive, [folder], { files: 12 });
    const done: number[] = [];
    await resumeImport(archive, { ...tools, onProgress: ({ filesDone }) => done.push(filesDone) });
    expect([done[0], done.at(-1)]).toEqual([11, 22]);
  });

  it('goes by what its table said, when the table has gone since', async () => {
    const archive = await newArchive();
    const folder = await stick(20);
    const describe = (path: string) => {
      if (path.endsWith('1015.txt')) throw new AppError('sheet-row-wrong', { file: path, row: 9, cell: '?' });
      return { found: { title: `Row of ${path}` }, origins: {} };
    };
    const whole = { describe, leaveOut: 'stick/1019.txt' };
    await stopAfter(archive, [folder], { files: 8, ...whole });
    expect((await verifyArchive(archive)).missing).toEqual([]);
    const { results } = await resumeImport(archive, tools);
    expect(results.find(({ file }) => file === 'stick/1015.txt')).toMatchObject({
      status: 'failed',
      error: { code: 'sheet-row-wrong' },
    });
    expect(results.some(({ file }) => file === 'stick/1019.txt')).toBe(false);
    const documents = [...archive.records.all('documents')];
    expect(documents).toHaveLength(18);
    for (const { title, provenance } of documents) expect(title).toBe(`Row of ${provenance.path}`);
    // Nothing of it stays behind.
    expect([...archive.records.all('imports')].filter(({ source }) => source?.table)).toEqual([]);
    const named = namedObjects(archive);
    expect((await archive.objects.list()).filter((id) => !named.has(id))).toEqual([]);
  });

  it('is refused where there is none, and once it has ended', async () => {
    const archive = await newArchive();
    await expect(resumeImport(archive, tools)).rejects.toMatchObject({ code: 'import-ended' });
    const { id } = await importFiles(archive, [await stick(3)], tools);
    await expect(resumeImport(archive, { ...tools, id })).rejects.toMatchObject({ code: 'import-ended' });
  });

  it('does as it was asked for then', async () => {
    const archive = await newArchive();
    const controller = new AbortController();
    const folder = await stick(8);
    await importFiles(archive, [folder], {
      ...tools,
      kind: 'testimony',
      language: 'fr',
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await resumeImport(archive, tools);
    for (const document of archive.records.all('documents')) {
      expect(document).toMatchObject({ kind: 'testimony', languages: ['fr'] });
    }
    expect(archive.records.count('documents')).toBe(8);
  });

  it('has a report after a disk that had no more room, too', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive('/full.testimonia', { io: disk.io });
    onTestFinished(() => archive.close());
    const folder = await stick(120);
    disk.failWhen((call) =>
      archive.records.count('documents') > 0 && call.startsWith('write ') ? 'ENOSPC' : null,
    );
    await expect(importFiles(archive, [folder], tools)).rejects.toMatchObject({ code: 'no-space' });
    const [broken] = importReports(archive);
    expect(broken?.results.length).toBeGreaterThan(0);
    expect(broken).not.toHaveProperty('finishedAt');
    disk.failWhen(() => null);
    const report = await resumeImport(archive, tools);
    expect(report.results).toHaveLength(122);
    expect(archive.records.count('documents')).toBe(120);
  });

  it('keeps no path of the machine in its report', async () => {
    const archive = await newArchive();
    const folder = await stick(3);
    const { id } = await stopAfter(archive, [folder], { files: 1 });
    expect(JSON.stringify([importReport(archive, id), importReports(archive)])).not.toContain(folder);
  });
});

it('of two roots with the same paths, each file is read once', () => {
  const walked = (path: string) => ({ place: Buffer.from(`/${path}`), path, bytes: 1 });
  const files = ['stick/a', 'stick/b', 'stick/a', 'stick/b'].map(walked);
  const told = ['stick/a', 'stick/b', 'stick/a'].map((file) => ({ file, status: 'imported' }) as const);
  // The third was told last: it is looked into again.
  expect(filesLeft(files, told)).toEqual(files.slice(2));
  expect(filesLeft(files, [])).toEqual(files);
});
