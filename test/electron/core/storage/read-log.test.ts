import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { collect } from '../../../support/collect.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';

const path = '/a';

/** An archive with four journals: entries 1 to 3, 4 and 5, 6 and 7, none. */
async function fourJournals(): Promise<{ disk: SimulatedDisk; archive: Archive }> {
  const disk = createSimulatedDisk();
  const closingWithHead = { io: disk.io, journalLimit: 1 };
  let { archive } = await createArchive(path, closingWithHead);
  for (let round = 1; round <= 3; round += 1) {
    for (const title of ['one', 'two']) {
      const document = sampleDocument({ title: `${title} of round ${round}` });
      await archive.records.commit('documents-imported', [
        { collection: 'documents', id: document.id, after: document },
      ]);
    }
    await archive.close();
    archive = await openArchive(path, closingWithHead);
  }
  return { disk, archive };
}

async function sequences(archive: Archive, from: number): Promise<number[]> {
  return (await collect(archive.records.log(from))).map(({ sequence }) => sequence);
}

describe('reading the log from an entry on', () => {
  it('gives that entry and all after it, wherever in a journal it stands', async () => {
    const { archive } = await fourJournals();
    const all = [1, 2, 3, 4, 5, 6, 7];
    expect(archive.records.head.sequence).toBe(7);
    for (const from of [...all, 8]) expect(await sequences(archive, from)).toEqual(all.slice(from - 1));
    await archive.close();
  });

  it('reads of the journals before it nothing', async () => {
    const { disk, archive } = await fourJournals();
    const before = disk.calls.length;
    expect(await sequences(archive, 6)).toEqual([6, 7]);
    const read = disk.calls.slice(before).filter((call) => call.startsWith('read '));
    expect(read).toContain('read /a/journal/000000003');
    expect(read.filter((call) => /00000000[12]$/.test(call))).toEqual([]);

    disk.replaceBytes(`${path}/journal/000000001`, Buffer.alloc(100));
    expect(await sequences(archive, 4)).toEqual([4, 5, 6, 7]);
    await archive.close();
  });

  it('tells of damage in the journal that holds it, be it in its first entry or later', async () => {
    for (const at of [60, -60]) {
      const { disk, archive } = await fourJournals();
      const bytes = Buffer.from(disk.bytesOf(`${path}/journal/000000003`));
      const position = (at + bytes.length) % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
      // The mark of the end may be bad; an entry may not.
      disk.replaceBytes(`${path}/journal/000000003`, at > 0 ? bytes : bytes.subarray(0, bytes.length >> 1));
      await expect(sequences(archive, 6)).rejects.toMatchObject({ code: 'archive-damaged' });
      await archive.close();
    }
  });
});
