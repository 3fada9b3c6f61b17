import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { documentOriginal, editDocument } from '../../electron/core/documents.ts';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { saveIndexBytes } from '../support/index-bytes.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import { AppError } from '../../shared/errors.ts';
import { runCommand } from '../electron/cli/run-command.ts';
import { canMount } from '../support/read-only-medium.ts';
import { mountSmallDisk, type Room, type SmallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startInProcessParser } from './in-process-parser.ts';

const files = 12;
const options = { journalLimit: 2000, workingLimit: 6000 };

/** What was told as saved before the disk was full. */
interface Told {
  isCreated: boolean;
  readonly titles: Map<string, string>;
}

async function sourcesIn(place: string): Promise<string> {
  const sources = join(place, 'sources');
  await mkdir(sources);
  for (let file = 0; file < files; file += 1)
    await writeFile(
      join(sources, `${file}.txt`),
      `Ruling ${file} of this court. `.repeat(1 + ((file * 37) % 300)),
    );
  return sources;
}

/** Creates, imports, edits, keeps an index and compacts, until the disk is full; answers where that was. */
async function fill(path: string, sources: string, told: Told): Promise<string | null> {
  let archive: Archive | null = null;
  let step = 'create';
  try {
    ({ archive } = await createArchive(path, options));
    const { records } = archive;
    told.isCreated = true;
    step = 'import';
    await importFiles(archive, [sources], {
      startParser: startInProcessParser,
      onResult: ({ id }) => {
        if (id) told.titles.set(id, records.get('documents', id)?.title ?? '');
      },
    });
    step = 'edit';
    for (const id of told.titles.keys()) {
      const title = `${id}, edited`;
      await editDocument(archive, id, { title, notes: 'What was said of it. '.repeat(40) });
      told.titles.set(id, title);
    }
    step = 'index';
    await saveIndexBytes(archive, Buffer.alloc(30_000, step));
    return null;
  } catch (error) {
    expect(error).toMatchObject({ code: 'no-space' });
    return step;
  } finally {
    await archive?.close();
  }
}

async function expectTold(archive: Archive, told: Told): Promise<void> {
  for (const [id, title] of told.titles) {
    expect(archive.records.get('documents', id)?.title).toBe(title);
    expect((await documentOriginal(archive, id)).length).toBeGreaterThan(0);
  }
}

/** With room again: what was told is there, nothing is damaged, and the work goes on. */
async function expectGoesOn(path: string, sources: string, told: Told): Promise<void> {
  const archive = told.isCreated
    ? await openArchive(path, options)
    : (await createArchive(path, options)).archive;
  await expectTold(archive, told);
  const report = await importFiles(archive, [sources], { startParser: startInProcessParser });
  expect(report.results.map(({ status }) => status)).not.toContain('failed');
  expect(archive.records.count('documents')).toBe(files);
  const found = await verifyArchive(archive);
  expect(found).toMatchObject({ damaged: [], missing: [], heads: [], log: { ok: true } });
  await archive.close();
  expect((await readdir(path)).sort()).toEqual(['head', 'journal', 'lock', 'objects', 'vault.json']);
}

const rooms: Room[] = [];
for (let kibibytes = 4; kibibytes <= 260; kibibytes += 8) rooms.push({ kibibytes });
for (let inodes = 2; inodes <= 70; inodes += 4) rooms.push({ files: inodes });

describe.skipIf(!canMount)(
  `a disk that fills up${canMount ? '' : ' (skipped: this machine lets nobody mount)'}`,
  { timeout: 240_000 },
  () => {
    it('wherever it is full, keeps what was told as saved, says so, and goes on when there is room', async () => {
      const place = await temporaryFolder();
      const sources = await sourcesIn(place);
      const disk = join(place, 'disk');
      await mkdir(disk);
      const fullAt = new Map<string | null, number>();
      for (const room of rooms) {
        const small = mountSmallDisk(disk, room);
        try {
          const path = join(disk, 'a.testimonia');
          const told: Told = { isCreated: false, titles: new Map() };
          const step = await fill(path, sources, told);
          fullAt.set(step, (fullAt.get(step) ?? 0) + 1);
          await openFull(path, told);
          small.grow();
          await expectGoesOn(path, sources, told);
        } catch (error) {
          throw new Error(`with room for ${JSON.stringify(room)}`, { cause: error });
        } finally {
          small.end();
        }
      }
      for (const step of ['create', 'import', 'edit']) expect(fullAt.get(step), step).toBeGreaterThan(2);
      expect(fullAt.get(null), 'enough room').toBeGreaterThan(0);
    });

    it('ends the command line with 7 and a sentence, and makes no archive of a half', async () => {
      const place = await temporaryFolder();
      const sources = await sourcesIn(place);
      const disk = join(place, 'disk');
      await mkdir(disk);
      const archive = join(disk, 'a.testimonia');
      const withRoom = async (kibibytes: number, use: (small: SmallDisk) => Promise<void>) => {
        const small = mountSmallDisk(disk, { kibibytes });
        await use(small).finally(small.end);
      };
      await withRoom(8, async (small) => {
        const created = await runCommand('create', archive, '--no-passphrase');
        expect(created.exitCode).toBe(7);
        expect(created.err).toContain('full');
        expect((await runCommand('list', archive)).exitCode).toBe(6);
        small.grow();
        expect((await runCommand('create', archive, '--no-passphrase')).exitCode).toBe(0);
      });
      await withRoom(60, async (small) => {
        expect((await runCommand('create', archive, '--no-passphrase')).exitCode).toBe(0);
        const imported = await runCommand('import', archive, sources, '--json');
        expect(imported.exitCode).toBe(7);
        expect(imported.err).toContain('full');
        const isDone = ({ status }: Readonly<Record<string, unknown>>) => status === 'imported';
        const listed = await runCommand('list', archive, '--json');
        expect(listed.exitCode).toBe(0);
        expect(listed.lines).toHaveLength(imported.lines.filter(isDone).length);
        small.grow();
        expect((await runCommand('import', archive, sources)).exitCode).toBe(0);
        expect((await runCommand('verify', archive)).exitCode).toBe(0);
      });
    });
  },
);

/** On the full disk itself: what was told can be read, whether it was closed in order or not. */
async function openFull(path: string, told: Told): Promise<void> {
  if (!told.isCreated) {
    const error: unknown = await openArchive(path, options).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'archive-missing' });
    return;
  }
  const archive = await openArchive(path, options);
  await expectTold(archive, told);
  await archive.close();
}
