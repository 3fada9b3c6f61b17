import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { backupArchive } from '../../../../electron/core/copies/backup.ts';
import { documentOriginal } from '../../../../electron/core/documents.ts';
import { mendFrom } from '../../../../electron/core/copies/mend-from.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import {
  addDocument,
  archiveOnDisk,
  diskPassphrase,
  diskPath,
  filesOn,
  opening,
} from '../../../support/archive-on-disk.ts';
import { collect } from '../../../support/collect.ts';
import type { SimulatedDisk } from '../../../support/simulated-disk.ts';

const copyPath = '/b';
let disk: SimulatedDisk;
let archive: Archive;

beforeEach(async () => {
  disk = await archiveOnDisk();
  archive = await openArchive(diskPath, opening(disk));
  await backupArchive(archive, copyPath, { io: disk.io });
});
afterEach(() => archive.close());

const mend = (source = copyPath) => mendFrom(archive, source, { io: disk.io });

async function bytesOf(path: string) {
  return (await filesOn(disk, path)).map((file) => [file, disk.bytesOf(file).toString('hex')]);
}

test('an open archive gets its damaged and missing files back, and keeps what came after the backup', async () => {
  const later = await addDocument(archive, 60);
  const [one] = archive.records.all('documents');
  if (!one) throw new Error('no document');
  const pathOf = (id: string) => `${diskPath}/objects/${id.slice(0, 2)}/${id}`;
  disk.bytesOf(pathOf(one.original)).fill(9, 60, 70);
  await disk.io.removeFile(pathOf(one.text));
  const backup = await bytesOf(copyPath);
  expect(await mend()).toMatchObject({ copied: 2, damaged: [] });
  expect(await verifyArchive(archive)).toMatchObject({ ok: true });
  expect(Buffer.from(await documentOriginal(archive, later.id)).toString()).toBe('the original of 60');
  expect((await collect(archive.records.log())).at(-1)?.action).toBe('archive-restored');
  expect(await bytesOf(copyPath)).toEqual(backup);
});

test('a document that comes in meanwhile is kept', async () => {
  disk.bytesOf((await filesOn(disk)).find((file) => file.includes('/objects/')) ?? '').fill(9, 60, 70);
  const [report, later] = await Promise.all([mend(), addDocument(archive, 60)]);
  expect(report).toMatchObject({ copied: 1, damaged: [] });
  expect(await verifyArchive(archive)).toMatchObject({ ok: true });
  await archive.close();
  archive = await openArchive(diskPath, opening(disk));
  expect(archive.records.get('documents', later.id)).toEqual(later);
});

test('an older journal, a bad head and an altered vault are put right, and a check finds all in order', async () => {
  disk.bytesOf(`${diskPath}/journal/000000002`).fill(9, 700, 710);
  const [head] = (await filesOn(disk)).filter((file) => file.includes('/head/'));
  disk.bytesOf(head ?? '').fill(9, 60, 70);
  disk.bytesOf(`${diskPath}/vault.json`).fill(9, 60, 70);
  expect(await verifyArchive(archive)).toMatchObject({
    ok: false,
    log: { ok: false },
    vault: { ok: false },
    heads: [head?.slice(diskPath.length + 1)],
  });
  await mend();
  expect(await verifyArchive(archive)).toMatchObject({ ok: true });
  await archive.close();
  archive = await openArchive(diskPath, opening(disk));
  expect(archive.records.count('documents')).toBe(6);
});

test('a sound archive is left as it is, and its log says nothing', async () => {
  const { head } = archive.records;
  expect(await mend()).toMatchObject({ copied: 0, damaged: [] });
  expect(archive.records.head).toEqual(head);
});

test('what the backup has lost too is named', async () => {
  const [one] = archive.records.all('documents');
  const name = `objects/${one?.original.slice(0, 2) ?? ''}/${one?.original ?? ''}`;
  for (const path of [diskPath, copyPath]) disk.bytesOf(`${path}/${name}`).fill(9, 60, 70);
  expect(await mend()).toMatchObject({ copied: 0, damaged: [{ file: name, document: one?.id }] });
});

test('what is no backup of this archive, newer than it, or itself is refused, and nothing is written', async () => {
  const other = await createArchive('/other', opening(disk));
  await other.archive.close();
  const copy = await openArchive(copyPath, { ...opening(disk), passphrase: diskPassphrase });
  await addDocument(copy, 61);
  await copy.close();
  const before = await bytesOf(diskPath);
  await expect(mend('/other')).rejects.toMatchObject({ code: 'restore-other' });
  await expect(mend(copyPath)).rejects.toMatchObject({ code: 'restore-behind' });
  await expect(mend(diskPath)).rejects.toMatchObject({ code: 'backup-inside' });
  await expect(mend('/nothing')).rejects.toMatchObject({ code: 'archive-missing' });
  expect(await bytesOf(diskPath)).toEqual(before);
  await addDocument(archive, 62);
  await expect(mend(copyPath)).rejects.toMatchObject({ code: 'restore-diverged' });
});
