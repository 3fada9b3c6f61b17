import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { backupArchive, lastBackup } from '../../../../electron/core/copies/backup.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import {
  addDocument,
  archiveOnDisk,
  diskPath,
  filesOn,
  opening,
  usingArchive,
} from '../../../support/archive-on-disk.ts';
import { backUp, contentsOf, copyPath } from '../../../support/copied-archive.ts';
import { collect } from '../../../support/collect.ts';
import type { Aftermath, SimulatedDisk } from '../../../support/simulated-disk.ts';

describe('a backup', () => {
  it('opens by itself and holds the records, the log and the originals of its moment', async () => {
    const disk = await archiveOnDisk();
    const report = await backUp(disk);
    expect(report).toMatchObject({ objects: 13, copied: 13, removed: 0, damaged: [] });
    const [one, other] = [await contentsOf(disk, diskPath), await contentsOf(disk, copyPath)];
    expect(other).toEqual(one);
    expect(other.ok).toBe(true);
    expect(other.log.at(-1)).toMatchObject({ action: 'archive-backed-up' });
  });

  it('copies only what has come since, also after it was opened by itself', async () => {
    const disk = await archiveOnDisk();
    await backUp(disk);
    await contentsOf(disk, copyPath);
    await usingArchive(disk, diskPath, (archive) => addDocument(archive, 50));
    expect(await backUp(disk)).toMatchObject({ objects: 15, copied: 2, damaged: [] });
    expect(await contentsOf(disk, copyPath)).toEqual(await contentsOf(disk, diskPath));
    expect(await backUp(disk)).toMatchObject({ copied: 0, bytes: 0 });
  });

  it('opens by a changed passphrase, and no more by the one that was taken away', async () => {
    const disk = await archiveOnDisk();
    await backUp(disk);
    await usingArchive(disk, diskPath, ({ keys }) => keys.change('copper lantern orchard quilt'));
    const options = { ...opening(disk), passphrase: 'copper lantern orchard quilt' };
    const archive = await openArchive(diskPath, options);
    await backupArchive(archive, copyPath, { io: disk.io });
    await archive.close();
    await expect(openArchive(copyPath, opening(disk))).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await (await openArchive(copyPath, options)).close();
  });

  it('lists a damaged original and leaves the sound one that it has', async () => {
    const disk = await archiveOnDisk();
    await backUp(disk);
    const added = await usingArchive(disk, diskPath, (archive) => addDocument(archive, 50));
    const [old] = await usingArchive(disk, diskPath, ({ records }) =>
      Promise.resolve([...records.all('documents')]),
    );
    for (const id of [added.original, old?.original ?? added.original])
      disk.bytesOf(`${diskPath}/objects/${id.slice(0, 2)}/${id}`).fill(7, 60, 70);
    const report = await backUp(disk);
    const file = `objects/${added.original.slice(0, 2)}/${added.original}`;
    expect(report.damaged).toEqual([{ file, document: added.id }]);
    const found = await usingArchive(disk, copyPath, (archive) => verifyArchive(archive));
    expect(found).toMatchObject({ damaged: [], missing: [{ file, document: added.id }] });
  });

  it('goes on beside an import, and is the archive of one moment', async () => {
    const disk = await archiveOnDisk();
    await usingArchive(disk, diskPath, async (archive) => {
      const importing = (async () => {
        for (let number = 100; number < 130; number += 1) await addDocument(archive, number);
      })();
      await backupArchive(archive, copyPath, { io: disk.io });
      await importing;
    });
    const copy = await contentsOf(disk, copyPath);
    const log = await usingArchive(disk, diskPath, ({ records }) => collect(records.log()));
    expect(copy.ok).toBe(true);
    expect(copy.log).toEqual(log.slice(0, copy.log.length));
    expect(copy.log.at(-1)?.action).toBe('archive-backed-up');
    expect(copy.documents.length).toBe(copy.originals.length);
  });

  it('tells when the newest one was made', async () => {
    const disk = await archiveOnDisk();
    expect(await usingArchive(disk, diskPath, lastBackup)).toBeNull();
    await backUp(disk);
    const at = (await usingArchive(disk, diskPath, lastBackup))?.at ?? '';
    expect(Date.now() - Date.parse(at)).toBeLessThan(60_000);
  });
});

describe('a backup is refused', () => {
  it('over another archive, over anything else, and inside its archive', async () => {
    const disk = await archiveOnDisk();
    const { archive } = await createArchive('/other', opening(disk));
    await archive.close();
    const before = await filesOn(disk, '/other');
    await usingArchive(disk, diskPath, async (mine) => {
      const into = (path: string) => backupArchive(mine, path, { io: disk.io });
      await expect(into('/other')).rejects.toMatchObject({ code: 'backup-other' });
      await disk.io.makeFolder('/papers');
      await disk.io.makeFolder('/papers/mine');
      await expect(into('/papers')).rejects.toMatchObject({ code: 'backup-other' });
      await expect(into(`${diskPath}/objects/copy`)).rejects.toMatchObject({ code: 'backup-inside' });
      await expect(into('/')).rejects.toMatchObject({ code: 'backup-inside' });
      await expect(into('/nowhere/copy')).rejects.toMatchObject({ code: 'file-missing' });
    });
    expect(await filesOn(disk, '/other')).toEqual(before);
    expect(await disk.io.list('/papers')).toEqual(['mine']);
  });

  it('over a copy that somebody has worked in, and while another program has it', async () => {
    const disk = await archiveOnDisk();
    await backUp(disk);
    await usingArchive(disk, copyPath, () =>
      expect(backUp(disk)).rejects.toMatchObject({ code: 'archive-in-use' }),
    );
    await usingArchive(disk, copyPath, async (copy) => {
      const [first] = copy.records.all('documents');
      await editDocument(copy, first?.id ?? '', { title: 'worked in' });
    });
    const before = await contentsOf(disk, copyPath);
    await expect(backUp(disk)).rejects.toMatchObject({ code: 'backup-ahead' });
    await usingArchive(disk, diskPath, (archive) => addDocument(archive, 51));
    await expect(backUp(disk)).rejects.toMatchObject({ code: 'backup-ahead' });
    expect(await contentsOf(disk, copyPath)).toEqual(before);
  });
});

describe('a backup that is cut off', { timeout: 240_000 }, () => {
  const aftermaths: Aftermath[] = ['lost', 'kept', { seed: 1 }, { seed: 2 }];

  /** Cuts a backup off at calls all along its way; the copy is what was there before or newer, and the next backup makes it whole. */
  async function cutAlongTheWay(prepare: () => Promise<SimulatedDisk>, aftermath: Aftermath, step: number) {
    const counting = await prepare();
    const from = counting.calls.length;
    await backUp(counting);
    const total = counting.calls.length;
    for (let failing = from + 1; failing <= total; failing += step) {
      const disk = await prepare();
      const logBefore = (await disk.io.kindOf(`${copyPath}/vault.json`)) === null ? 0 : 9;
      disk.failWhen((_, number) => (number >= failing ? 'power-cut' : null));
      await backUp(disk).catch(() => undefined);
      const after = disk.pullPlug(aftermath);
      const isThere =
        (await after.io.kindOf(`${copyPath}/vault.json`)) !== null ||
        (await after.io.kindOf(`${copyPath}/vault.json.new`)) !== null;
      const copy = isThere
        ? await contentsOf(after, copyPath).catch((error: unknown) =>
            logBefore === 0 ? null : Promise.reject(error as Error),
          )
        : null;
      if (logBefore > 0) expect(copy?.log.length).toBeGreaterThanOrEqual(logBefore);
      if (copy) expect(copy.ok).toBe(true);
      await backUp(after);
      expect(await contentsOf(after, copyPath)).toEqual(await contentsOf(after, diskPath));
    }
  }

  it.each(aftermaths)('the first time leaves nothing or a whole copy (%o)', async (aftermath) => {
    await cutAlongTheWay(archiveOnDisk, aftermath, 23);
  });

  it.each(aftermaths)('a later time leaves the older copy or a newer one (%o)', async (aftermath) => {
    const prepare = async () => {
      const disk = await archiveOnDisk();
      await backUp(disk);
      await usingArchive(disk, diskPath, async (archive) => {
        await addDocument(archive, 50);
        await addDocument(archive, 51);
        await archive.keys.add('copper lantern orchard quilt');
      });
      return disk;
    };
    await cutAlongTheWay(prepare, aftermath, 11);
  });
});
