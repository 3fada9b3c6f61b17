import { describe, expect, it } from 'vitest';
import { verifyArchive, type Verification } from '../../../../electron/core/verify/verify.ts';
import {
  addDocument,
  archiveOnDisk,
  diskPassphrase,
  diskPath,
  filesOn,
  putBack,
  usingArchive,
} from '../../../support/archive-on-disk.ts';
import type { SimulatedDisk } from '../../../support/simulated-disk.ts';

function verifyOn(disk: SimulatedDisk): Promise<Verification> {
  return usingArchive(disk, diskPath, (archive) => verifyArchive(archive));
}

const older = `${diskPath}/journal/000000002`;

describe('verifying names', () => {
  it('the journal and the byte where the log was changed, and what follows it is still read', async () => {
    const disk = await archiveOnDisk();
    const bytes = disk.bytesOf(older);
    // The first frame there is the mark of a closing: 318 bytes.
    bytes.writeUInt8(bytes.readUInt8(700) ^ 1, 700);
    const { ok, log } = await verifyOn(disk);
    expect(ok).toBe(false);
    expect(log).toMatchObject({ ok: false, entries: 7 });
    expect(log.faults).toEqual([{ file: 'journal/000000002', at: 318, why: 'damaged' }]);
  });

  it('rubbish behind a journal that only ones without an entry follow', async () => {
    const disk = await archiveOnDisk();
    const last = `${diskPath}/journal/000000003`;
    const sound = disk.bytesOf(last);
    disk.replaceBytes(last, Buffer.concat([sound, Buffer.from('rubbish')]));
    const { log } = await verifyOn(disk);
    expect(log).toMatchObject({ ok: false, entries: 8 });
    expect(log.faults).toEqual([{ file: 'journal/000000003', at: sound.length, why: 'damaged' }]);
  });

  it('a journal that is gone', async () => {
    const disk = await archiveOnDisk();
    await disk.io.removeFile(older);
    const { log } = await verifyOn(disk);
    expect(log.faults).toEqual([{ file: 'journal/000000002', at: 0, why: 'missing' }]);
  });

  it('a journal whose end is gone, although what is left of it is whole', async () => {
    const disk = await archiveOnDisk();
    const bytes = disk.bytesOf(older);
    // The first frame's length stands in its first four bytes, and eight are before it.
    const afterMark = 8 + bytes.readUInt32LE(0);
    disk.replaceBytes(older, bytes.subarray(0, afterMark));
    const { log } = await verifyOn(disk);
    expect(log.faults).toEqual([{ file: 'journal/000000002', at: afterMark, why: 'missing' }]);
  });

  it('a journal that lies in another’s place', async () => {
    const disk = await archiveOnDisk();
    disk.replaceBytes(older, Buffer.from(disk.bytesOf(`${diskPath}/journal/000000001`)));
    const { log } = await verifyOn(disk);
    expect(log.faults).toEqual([{ file: 'journal/000000002', at: 0, why: 'damaged' }]);
  });

  it('both of two objects that were swapped, with their documents', async () => {
    const disk = await archiveOnDisk();
    const [one = '', other = ''] = (await filesOn(disk)).filter((file) => file.includes('/objects/'));
    const bytes = Buffer.from(disk.bytesOf(one));
    disk.replaceBytes(one, disk.bytesOf(other));
    disk.replaceBytes(other, bytes);
    const { damaged } = await verifyOn(disk);
    const places = [one, other].map((file) => file.slice(diskPath.length + 1));
    expect(damaged.map(({ file }) => file).sort()).toEqual(places.sort());
  });

  it('an earlier vault that was put back after a passphrase was taken away', async () => {
    const disk = await archiveOnDisk();
    const before = Buffer.from(disk.bytesOf(`${diskPath}/vault.json`));
    await usingArchive(disk, diskPath, ({ keys }) => keys.change('copper lantern orchard quilt'));
    disk.replaceBytes(`${diskPath}/vault.json`, before);
    const { ok, vault } = await verifyOn(disk);
    expect({ ok, vault }).toEqual({
      ok: false,
      vault: { ok: false, faults: [{ file: 'vault.json', why: 'older' }] },
    });
  });

  it('a vault that is changed while the archive is open', async () => {
    const disk = await archiveOnDisk();
    const found = await usingArchive(disk, diskPath, async (archive) => {
      disk.replaceBytes(`${diskPath}/vault.json`, Buffer.from('{}'));
      return verifyArchive(archive);
    });
    expect(found.vault.faults).toEqual([{ file: 'vault.json', why: 'altered' }]);
  });

  it('files that are no part of an archive, says which are harmless, and leaves them', async () => {
    const disk = await archiveOnDisk();
    const strange = ['.DS_Store', 'notes.txt', 'journal/000000001.bak', 'objects/Thumbs.db'];
    for (const file of strange) await putBack(disk, `${diskPath}/${file}`, Buffer.from('x'));
    const found = await verifyOn(disk);
    expect(found.ok).toBe(true);
    expect(found.strange).toEqual([
      { file: '.DS_Store', isHarmless: true },
      { file: 'notes.txt', isHarmless: false },
      { file: 'journal/000000001.bak', isHarmless: false },
      { file: 'objects/Thumbs.db', isHarmless: true },
    ]);
    expect(await filesOn(disk)).toEqual(expect.arrayContaining(strange.map((file) => `${diskPath}/${file}`)));
  });
});

describe('verifying beside an import', () => {
  it('finds nothing wrong and removes nothing that the import has put', async () => {
    const disk = await archiveOnDisk();
    await usingArchive(disk, diskPath, async (archive) => {
      const until = { isReached: false };
      const importing = (async () => {
        for (let number = 100; number < 160; number += 1) await addDocument(archive, number);
        until.isReached = true;
      })();
      const found: Verification[] = [];
      while (!until.isReached) found.push(await verifyArchive(archive));
      await importing;
      expect(found.length).toBeGreaterThan(2);
      expect(found.every(({ ok, swept }) => ok && swept === 0)).toBe(true);
      expect(await verifyArchive(archive)).toMatchObject({ ok: true, objects: 13 + 120 });
    });
  });

  it('ends early in order when it is stopped', async () => {
    const disk = await archiveOnDisk();
    await usingArchive(disk, diskPath, async (archive) => {
      const verifying = verifyArchive(archive, { signal: AbortSignal.abort() });
      await expect(verifying).rejects.toMatchObject({ code: 'stopped' });
    });
    await usingArchive(disk, diskPath, (archive) => archive.keys.add(`${diskPassphrase} more`));
  });
});
