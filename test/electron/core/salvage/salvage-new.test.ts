import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { salvageArchive, type SalvageOptions } from '../../../../electron/core/salvage/salvage.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import { AppError } from '../../../../shared/errors.ts';
import {
  addDocument,
  archiveOnDisk,
  diskPath,
  opening,
  putBack,
  usingArchive,
} from '../../../support/archive-on-disk.ts';
import type { SimulatedDisk } from '../../../support/simulated-disk.ts';

const newPath = '/new';

function salvage(disk: SimulatedDisk, said: Partial<SalvageOptions> = {}) {
  return salvageArchive(diskPath, newPath, { ...opening(disk), ...said });
}

describe('the new archive', () => {
  it('has a key and an id of its own, opens by the passphrase and by its own recovery key alone', async () => {
    const disk = await archiveOnDisk();
    const { recoveryKey } = await salvage(disk);
    const ids = await Promise.all(
      [diskPath, newPath].map((path) => usingArchive(disk, path, ({ id }) => id)),
    );
    expect(new Set(ids).size).toBe(2);
    const byKey = { ...opening(disk), passphrase: null, recoveryKey };
    await (await openArchive(newPath, byKey)).close();
    await expect(openArchive(diskPath, byKey)).rejects.toMatchObject({ code: 'recovery-key-wrong' });
  });

  it('is never less sealed than the damaged one', async () => {
    const disk = await archiveOnDisk();
    const { archive, recoveryKey } = await createArchive('/sealed', opening(disk));
    await archive.close();
    const byKey = { ...opening(disk), passphrase: null, recoveryKey };
    await expect(salvageArchive('/sealed', newPath, byKey)).rejects.toMatchObject({
      code: 'passphrase-unsaid',
    });
    const newPassphrase = 'copper lantern orchard quilt';
    await salvageArchive('/sealed', newPath, { ...byKey, newPassphrase });
    await (await openArchive(newPath, { ...opening(disk), passphrase: newPassphrase })).close();
  });

  it('is not made over anything, nor inside the damaged one, nor without its key', async () => {
    const disk = await archiveOnDisk();
    const into = (path: string, said = {}) => salvageArchive(diskPath, path, { ...opening(disk), ...said });
    await expect(into(`${diskPath}/new`)).rejects.toMatchObject({ code: 'backup-inside' });
    await expect(into(diskPath)).rejects.toMatchObject({ code: 'backup-inside' });
    const wrong = into(newPath, { passphrase: 'wrong wrong wrong wrong' });
    await expect(wrong).rejects.toMatchObject({ code: 'passphrase-wrong' });
    const none = salvageArchive('/nowhere', newPath, opening(disk));
    await expect(none).rejects.toMatchObject({ code: 'archive-missing' });
    await putBack(disk, '/taken', Buffer.from('x'));
    await expect(into('/taken')).rejects.toMatchObject({ code: 'archive-exists' });
    await disk.io.removeFile(`${diskPath}/vault.json`);
    await expect(into(newPath)).rejects.toMatchObject({
      code: 'archive-damaged',
      details: { reason: 'vault.json' },
    });
    expect(await disk.io.kindOf(newPath)).toBeNull();
  });

  it('stays with what was taken when it is stopped, and its key is told', async () => {
    const disk = await archiveOnDisk();
    for (let number = 0; number < 210; number += 30)
      await usingArchive(disk, diskPath, async (archive) => {
        for (let each = 0; each < 30; each += 1) await addDocument(archive, 100 + number + each);
      });
    const stop = new AbortController();
    const told: (string | null)[] = [];
    const stopped = salvage(disk, {
      signal: stop.signal,
      onMade: (recoveryKey) => told.push(recoveryKey),
      onProgress: ({ done }) => {
        if (done === 150) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'stopped' });
    expect(told).toEqual([expect.any(String)]);
    await usingArchive(disk, newPath, async (archive) => {
      expect(archive.records.count('documents')).toBe(100);
      expect(await verifyArchive(archive)).toMatchObject({ ok: true });
    });
  });

  it('opens and is sound, or is none, wherever the power goes', async () => {
    const photograph = (await archiveOnDisk()).photograph();
    const whole = photograph.pullPlug('kept');
    const before = whole.calls.length;
    await salvage(whole);
    const calls = whole.calls.length - before;
    const counts = new Set<number | null>();
    // From the last call down: how many there are is not quite the same every time.
    for (let cut = calls; cut >= 1; cut -= 7) {
      const disk = photograph.pullPlug('kept');
      const from = disk.calls.length;
      disk.failWhen((_, number) => (number === from + cut ? 'power-cut' : null));
      await salvage(disk).catch(() => undefined);
      const after = disk.pullPlug({ seed: cut });
      counts.add(await documentsIn(after));
      // And the damaged one is as it was.
      expect((await salvageArchive(diskPath, '/again', opening(after))).documents).toBe(6);
    }
    expect([...counts]).toEqual(expect.arrayContaining([null, 0, 6]));
  });
});

/** How many documents the new archive has; null when it is none. */
async function documentsIn(disk: SimulatedDisk): Promise<number | null> {
  try {
    return await usingArchive(disk, newPath, async (archive) => {
      expect(await verifyArchive(archive)).toMatchObject({ ok: true });
      return archive.records.count('documents');
    });
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'archive-missing' });
    return null;
  }
}
