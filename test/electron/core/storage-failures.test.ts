import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../electron/core/archive.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { createSimulatedDisk, type Aftermath, type Failure } from '../../support/simulated-disk.ts';
import { expectKept, lifePath, liveOn } from './storage-life.ts';

async function countCalls(): Promise<number> {
  const disk = createSimulatedDisk();
  await liveOn(disk);
  return disk.calls.length;
}

// Seconds on a machine of its own; the hundreds of archives of each test need the patience on a busy one.
describe('an archive on a disk that fails', { timeout: 240_000 }, () => {
  it.each<[Failure, Aftermath]>([
    ['ENOSPC', 'kept'],
    ['EIO', 'lost'],
    ['EROFS', 'kept'],
  ])('keeps what it said to be saved when any one call fails once with %s', async (failure, aftermath) => {
    const total = await countCalls();
    for (let failing = 1; failing <= total; failing += 1) {
      const disk = createSimulatedDisk();
      disk.failWhen((_, number) => (number === failing ? failure : null));
      const promised = await liveOn(disk);
      disk.failWhen(() => null);
      await expectKept(disk.pullPlug(aftermath), promised);
    }
  });

  it('keeps what it said to be saved when the disk is full from any call on, and works again when there is room', async () => {
    const total = await countCalls();
    for (let full = 1; full <= total; full += 1) {
      const disk = createSimulatedDisk();
      const takesRoom = (call: string) => /^(write|makeFolder|open) /.test(call);
      disk.failWhen((call, number) => (number >= full && takesRoom(call) ? 'ENOSPC' : null));
      const promised = await liveOn(disk);
      disk.failWhen(() => null);
      await expectKept(disk.pullPlug('kept'), promised);
    }
  });

  it.each<Aftermath>(['lost', 'kept', { seed: 1 }, { seed: 2 }, { seed: 3 }, { seed: 4 }])(
    'keeps what it said to be saved when the plug is pulled at any call (%o)',
    async (aftermath) => {
      const total = await countCalls();
      for (let failing = 1; failing <= total; failing += 1) {
        const disk = createSimulatedDisk();
        disk.failWhen((_, number) => (number === failing ? 'power-cut' : null));
        const promised = await liveOn(disk);
        await expectKept(disk.pullPlug(aftermath), promised);
      }
    },
  );

  it('says that the disk is full, changes nothing, and commits again when there is room', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive(lifePath, { io: disk.io });
    const document = sampleDocument();
    const commit = () =>
      archive.records.commit('documents-imported', [
        { collection: 'documents', id: document.id, after: document },
      ]);
    disk.failWhen((call) => (/^(write|cut)/.test(call) ? 'ENOSPC' : null));
    const head = archive.records.head;
    await expect(commit()).rejects.toMatchObject({ code: 'no-space' });
    await expect(archive.objects.put(Buffer.from('more'))).rejects.toMatchObject({ code: 'no-space' });
    expect(archive.records.count('documents')).toBe(0);
    expect(archive.records.head).toEqual(head);

    disk.failWhen(() => null);
    await commit();
    expect(archive.records.count('documents')).toBe(1);
    await expectKept(disk.pullPlug('lost'), {
      isCreated: true,
      titles: new Map([[document.id, new Set([document.title])]]),
      objects: new Map(),
      index: new Set([null]),
      entries: 2,
    });
  });

  it('says that a medium is read-only', async () => {
    const disk = createSimulatedDisk();
    disk.failWhen((call) => (call.startsWith('makeFolder') ? 'EROFS' : null));
    await expect(createArchive('/a', { io: disk.io })).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('the order of calls', () => {
  it('has an object, its name, then the journal on the disk before a commit is answered', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive('/a', { io: disk.io });
    const from = disk.calls.length;
    const id = await archive.objects.put(Buffer.from('original'));
    const file = `/a/objects/${id.slice(0, 2)}/${id}`;
    expect(disk.calls.slice(from)).toContain(`sync ${file}`);
    expect(disk.calls.slice(from)).toContain('syncFolder /a/objects');
    expect(disk.calls.at(-1)).toBe(`syncFolder /a/objects/${id.slice(0, 2)}`);
    await archive.records.commit('documents-imported', []);
    expect(disk.calls.slice(-2)).toEqual(['write /a/journal/000000001', 'sync /a/journal/000000001']);
  });
});
