import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../../electron/core/archive.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { restoreArchive } from '../../../../electron/core/copies/restore.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import {
  addDocument,
  archiveOnDisk,
  diskPath,
  filesOn,
  opening,
  usingArchive,
} from '../../../support/archive-on-disk.ts';
import { diceOf } from '../../../support/dice.ts';
import { backUp, contentsOf, copyPath } from '../../../support/copied-archive.ts';
import { collect } from '../../../support/collect.ts';
import type { SimulatedDisk } from '../../../support/simulated-disk.ts';

async function backedUp(): Promise<SimulatedDisk> {
  const disk = await archiveOnDisk();
  await backUp(disk);
  return disk;
}

describe('restoring', () => {
  it('into a new place gives exactly the archive of the moment of the backup, whatever was done before', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const dice = diceOf(seed);
      const disk = await archiveOnDisk();
      for (let round = 0; round < 3; round += 1) {
        await usingArchive(disk, diskPath, async (archive) => {
          for (let change = 0; change < 4; change += 1) {
            const documents = [...archive.records.all('documents')];
            const one = documents[dice(documents.length)];
            if (dice(2) === 0) await addDocument(archive, 100 * seed + 10 * round + change);
            else await editDocument(archive, one?.id ?? '', { title: `${seed}.${round}.${change}` });
          }
        });
        await backUp(disk);
      }
      const then = await contentsOf(disk, diskPath);
      await usingArchive(disk, diskPath, (archive) => addDocument(archive, 999));
      await restoreArchive(copyPath, '/c', opening(disk));
      expect(await contentsOf(disk, '/c')).toEqual(then);
    }
  });

  it('brings damaged and missing objects back, and loses nothing that came after the backup', async () => {
    const disk = await backedUp();
    const later = await usingArchive(disk, diskPath, (archive) => addDocument(archive, 60));
    const objects = (await filesOn(disk)).filter((file) => file.includes('/objects/'));
    const harmed = objects.filter((file) => !file.includes(later.original) && !file.includes(later.text));
    disk.bytesOf(harmed[0] ?? '').fill(9, 60, 70);
    await disk.io.removeFile(harmed[1] ?? '');
    const report = await restoreArchive(copyPath, diskPath, opening(disk));
    expect(report).toMatchObject({ copied: 2, damaged: [] });
    await usingArchive(disk, diskPath, async (archive) => {
      expect(await verifyArchive(archive)).toMatchObject({ ok: true });
      expect(archive.records.get('documents', later.id)).toEqual(later);
      expect((await collect(archive.records.log())).at(-1)?.action).toBe('archive-restored');
    });
  });

  it.each(['flipped', 'gone'])('brings the frames of an older journal back that is %s', async (harm) => {
    const disk = await backedUp();
    const journal = `${diskPath}/journal/000000002`;
    if (harm === 'gone') await disk.io.removeFile(journal);
    else disk.bytesOf(journal).fill(9, 700, 710);
    expect(await usingArchive(disk, diskPath, verifyArchive)).toMatchObject({ ok: false });
    await restoreArchive(copyPath, diskPath, opening(disk));
    expect(await usingArchive(disk, diskPath, verifyArchive)).toMatchObject({
      ok: true,
      log: { faults: [] },
    });
  });

  it('writes nothing into the backup, nor into a sound archive', async () => {
    const disk = await backedUp();
    const bytes = async (path: string) =>
      (await filesOn(disk, path)).map((file) => [file, disk.bytesOf(file).toString('hex')]);
    const before = await bytes(copyPath);
    const log = (await contentsOf(disk, diskPath)).log;
    expect(await restoreArchive(copyPath, diskPath, opening(disk))).toMatchObject({ copied: 0 });
    expect(await bytes(copyPath)).toEqual(before);
    expect((await contentsOf(disk, diskPath)).log).toEqual(log);
  });

  it('brings an archive that is only behind its backup up to it', async () => {
    const disk = await backedUp();
    await restoreArchive(copyPath, '/older', opening(disk));
    await usingArchive(disk, diskPath, (archive) => addDocument(archive, 61));
    await backUp(disk);
    await restoreArchive(copyPath, '/older', opening(disk));
    expect(await contentsOf(disk, '/older')).toEqual(await contentsOf(disk, diskPath));
  });

  it('refuses another archive’s backup, and one that has gone another way', async () => {
    const disk = await backedUp();
    const { archive } = await createArchive('/other', opening(disk));
    await archive.close();
    const into = (path: string) => restoreArchive(copyPath, path, opening(disk));
    await expect(into('/other')).rejects.toMatchObject({ code: 'restore-other' });
    await usingArchive(disk, copyPath, (copy) => addDocument(copy, 62));
    await usingArchive(disk, diskPath, (mine) => addDocument(mine, 63));
    const before = await contentsOf(disk, diskPath);
    await expect(into(diskPath)).rejects.toMatchObject({ code: 'restore-diverged' });
    expect(await contentsOf(disk, diskPath)).toEqual(before);
  });
});
