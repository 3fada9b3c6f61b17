import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import type { IoPort } from '../../../../electron/core/disk/io-port.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';

const path = '/a';

/** The disk's port, on which the bytes of heads wait until they are let through. */
function holdingHeads(disk: SimulatedDisk): { io: IoPort; letThrough: () => void } {
  let letThrough = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const open: IoPort['open'] = async (file, purpose) => {
    const opened = await disk.io.open(file, purpose);
    const isHeld = purpose === 'making' && /head\/00000000[2-9]$/.test(file);
    return isHeld ? { ...opened, write: (...given) => isOpen.then(() => opened.write(...given)) } : opened;
  };
  return { io: { ...disk.io, open }, letThrough };
}

async function add(archive: Archive, ...titles: string[]): Promise<void> {
  for (const title of titles) {
    const document = sampleDocument({ title });
    await archive.records.commit('documents-imported', [
      { collection: 'documents', id: document.id, after: document },
    ]);
  }
}

async function titlesOn(disk: SimulatedDisk): Promise<{ titles: string[]; repairs: unknown }> {
  const archive = await openArchive(path, { io: disk.io });
  const titles = [...archive.records.all('documents')].map(({ title }) => title);
  await archive.close();
  return { titles, repairs: archive.repairs };
}

const four = ['one', 'two', 'three', 'four'];

// With failures at every call, and the plug pulled in the middle of it: test/torture.
describe('a head written while the archive is worked in', () => {
  it('holds up no commit, and no record of before or after it is missing', async () => {
    const disk = createSimulatedDisk();
    const { io, letThrough } = holdingHeads(disk);
    const { archive } = await createArchive(path, { io, workingLimit: 600 });
    // All four are answered while the head waits for the disk.
    await add(archive, ...four);
    expect(await disk.io.list(`${path}/head`)).toEqual(['000000001', '000000002']);
    letThrough();
    await archive.close();
    expect(await titlesOn(disk)).toEqual({ titles: four, repairs: [] });
    // The journals of before are not read any more: the head has what they say.
    disk.replaceBytes(`${path}/journal/000000001`, Buffer.alloc(5));
    expect(await titlesOn(disk)).toEqual({ titles: four, repairs: [] });
  });

  it('is waited for by closing, and not taken for a bad one before it is done', async () => {
    const disk = createSimulatedDisk();
    const { io, letThrough } = holdingHeads(disk);
    const { archive } = await createArchive(path, { io, workingLimit: 600 });
    await add(archive, ...four);
    expect(await archive.records.damagedHeads()).toEqual([]);
    let isClosed = false;
    const closing = archive.close().then(() => (isClosed = true));
    await new Promise(setImmediate);
    expect(isClosed).toBe(false);
    letThrough();
    await closing;
    expect((await titlesOn(disk)).repairs).toEqual([]);
  });

  it('is passed over when the plug was pulled in the middle of it, and removed with the next one', async () => {
    const disk = createSimulatedDisk();
    disk.failWhen((call) => (call === 'sync /a/head/000000002' ? 'power-cut' : null));
    const { archive } = await createArchive(path, { io: disk.io, workingLimit: 600 });
    await add(archive, 'one', 'two').catch(() => undefined);
    const after = disk.pullPlug('kept');
    after.replaceBytes('/a/head/000000002', after.bytesOf('/a/head/000000002').subarray(0, 500));

    const again = await openArchive(path, { io: after.io });
    expect(again.repairs).toEqual([{ file: 'head/000000002', found: 'damaged' }]);
    expect([...again.records.all('documents')].map(({ title }) => title)).toContain('one');
    await again.close();
    await (await openArchive(path, { io: after.io, journalLimit: 1 })).close();
    expect(await after.io.list(`${path}/head`)).toEqual(['000000001', '000000003']);
    expect((await titlesOn(after)).repairs).toEqual([]);
  });

  it('that the disk has no room for takes nothing back, leaves nothing behind and is not tried with every commit', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive(path, { io: disk.io, workingLimit: 2000 });
    disk.failWhen((call) => (call.startsWith('write /a/head/') ? 'ENOSPC' : null));
    await add(archive, ...Array.from({ length: 20 }, (_, number) => `document ${number}`));
    const tried = disk.calls.filter((call) => call.startsWith('open /a/head/')).length - 1;
    expect(tried).toBeGreaterThan(1);
    expect(tried).toBeLessThan(10);
    expect(await archive.records.damagedHeads()).toEqual([]);
    disk.failWhen(() => null);
    await archive.close();
    expect((await titlesOn(disk)).titles).toHaveLength(20);
  });
});
