import { describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { newObjectId } from '../../../../electron/core/new-id.ts';
import { verifyArchive, type Verification } from '../../../../electron/core/verify/verify.ts';
import { archiveOnDisk, diskPath, filesOn, opening, putBack } from '../../../support/archive-on-disk.ts';
import { diceOf } from '../../../support/dice.ts';
import type { SimulatedDisk } from '../../../support/simulated-disk.ts';

const path = diskPath;

async function verifyOn(disk: SimulatedDisk): Promise<Verification & Pick<Archive, 'repairs'>> {
  const archive = await openArchive(path, opening(disk));
  try {
    return { ...(await verifyArchive(archive)), repairs: archive.repairs };
  } finally {
    await archive.close();
  }
}

/** What names the damage: the error of an archive that does not open, or what is listed. */
async function toldOf(disk: SimulatedDisk): Promise<{ told: string; readable: number }> {
  try {
    const found = await verifyOn(disk);
    const { damaged, missing, heads, log, vault, repairs } = found;
    const files = [...damaged, ...missing, ...log.faults, ...vault.faults, ...repairs].map(
      ({ file }) => file,
    );
    const told = [...files, ...heads].join(' ');
    return { told, readable: found.objects - damaged.length };
  } catch (error) {
    expect(error).toMatchObject({ code: 'archive-damaged' });
    const { reason } = (error as { details: { reason: string } }).details;
    return { told: reason, readable: 13 };
  }
}

describe('verifying', () => {
  it('reads every object, the log and the heads, and says what there was', async () => {
    const disk = await archiveOnDisk();
    const found = await verifyOn(disk);
    expect(found).toMatchObject({ objects: 13, damaged: [], missing: [], heads: [], swept: 0 });
    expect(found.log).toMatchObject({ entries: 8, ok: true });
    // The index was saved empty.
    expect(found.index.ok).toBe(false);
  });

  it('finds and names what was flipped, cut, swapped or deleted in any file, and reads the rest', async () => {
    const disk = await archiveOnDisk();
    const files = await filesOn(disk);
    expect(files.length).toBe(1 + 3 + 4 + 13);
    const dice = diceOf(1);
    let harmed = 0;
    for (const [number, file] of files.entries()) {
      const sound = Buffer.from(disk.bytesOf(file));
      const place = file.slice(path.length + 1);
      for (let round = 0; round < 24; round += 1) {
        const bytes = Buffer.from(sound);
        const at = dice(sound.length);
        const other = disk.bytesOf(files[(number + 1 + dice(files.length - 1)) % files.length] ?? file);
        const harm = round % 4;
        if (harm === 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << dice(8)), at);
        if (harm === 0 || harm === 1) disk.replaceBytes(file, harm === 0 ? bytes : bytes.subarray(0, at));
        if (harm === 2) disk.replaceBytes(file, Buffer.from(other));
        if (harm === 3) await disk.io.removeFile(file);
        if (harm === 3 && !place.startsWith('objects')) await putBack(disk, file, Buffer.from(other));
        if (harm === 0 && place === 'vault.json' && /\s/.test(String.fromCharCode(sound[at] ?? 0))) {
          disk.replaceBytes(file, sound);
          continue;
        }
        const { told, readable } = await toldOf(disk);
        expect(told, `${file} ${harm} ${at}`).toContain(place);
        expect(readable).toBeGreaterThanOrEqual(12);
        harmed += 1;
        await putBack(disk, file, sound);
      }
    }
    expect(harmed).toBeGreaterThan(400);
  });

  it('removes what nothing names, and nothing that a document ever had', async () => {
    const disk = await archiveOnDisk();
    const archive = await openArchive(path, opening(disk));
    const [document] = archive.records.all('documents');
    if (!document) throw new Error();
    await archive.records.commit('document-edited', [{ collection: 'documents', id: document.id }]);
    const left = await archive.objects.put(Buffer.from('of an import that was cut off'));
    expect(await verifyArchive(archive)).toMatchObject({ swept: 0 });
    await archive.close();
    const later = await openArchive(path, opening(disk));
    const found = await verifyArchive(later);
    expect(found).toMatchObject({ objects: 11, swept: 1, damaged: [], missing: [] });
    expect((await later.objects.get(document.original)).length).toBeGreaterThan(0);
    await expect(later.objects.get(left)).rejects.toMatchObject({ code: 'archive-damaged' });
    await later.close();
  });

  it('reads a sample when asked to, and still finds what is missing', async () => {
    const disk = await archiveOnDisk();
    const archive = await openArchive(path, opening(disk));
    const [document] = archive.records.all('documents');
    await archive.objects.remove(document?.original ?? newObjectId());
    const found = await verifyArchive(archive, { sample: 0.000001 });
    expect(found.objects).toBeLessThan(13);
    expect(found.missing).toMatchObject([{ document: document?.id }]);
    await archive.close();
  });
});
