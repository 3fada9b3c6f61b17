import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { saveDossier } from '../../../../electron/core/dossiers.ts';
import { leaveOpen } from '../../../../electron/core/sealing/seal.ts';
import { makeFileOf } from '../../../../electron/core/disk/whole-file.ts';
import { dossierDraftSchema } from '../../../../shared/model/dossier.ts';
import {
  createSimulatedDisk,
  type Aftermath,
  type Failure,
  type SimulatedDisk,
} from '../../../support/simulated-disk.ts';
import { withCheapKeys } from '../../../support/unlocking.ts';

const secrets = { passphrase: 'walnut ribbon meadow teapot', ...withCheapKeys };

async function create(disk: SimulatedDisk): Promise<boolean> {
  return createArchive('/a', { ...secrets, io: disk.io }).then(
    () => true,
    () => false,
  );
}

async function callsOfCreate(): Promise<number> {
  const disk = createSimulatedDisk();
  await create(disk);
  return disk.calls.length;
}

/** What opens, empty and whole; or else what was never promised and can be created again. */
async function expectOpensOrCreates(disk: SimulatedDisk, isPromised: boolean): Promise<'opened' | 'created'> {
  const opened = await openArchive('/a', { ...secrets, io: disk.io }).catch((error: unknown) => error);
  if (!(opened instanceof Error)) {
    const archive = opened as Awaited<ReturnType<typeof openArchive>>;
    expect(archive.records.head.sequence).toBe(1);
    await archive.close();
    return 'opened';
  }
  expect(isPromised).toBe(false);
  expect(opened).toMatchObject({ code: 'archive-missing' });
  const { archive } = await createArchive('/a', { ...secrets, io: disk.io });
  await archive.close();
  await (await openArchive('/a', { ...secrets, io: disk.io })).close();
  return 'created';
}

describe('making an archive that is cut short', () => {
  it.each<Aftermath>(['lost', 'kept', ...Array.from({ length: 12 }, (_, seed) => ({ seed }))])(
    'leaves at every call what opens or can be made anew, when the plug is pulled (%o)',
    async (aftermath) => {
      const seen = new Set<string>();
      for (let failing = 1; failing <= (await callsOfCreate()); failing += 1) {
        const disk = createSimulatedDisk();
        disk.failWhen((_, number) => (number === failing ? 'power-cut' : null));
        const isPromised = await create(disk);
        seen.add(await expectOpensOrCreates(disk.pullPlug(aftermath), isPromised));
      }
      expect(seen).toContain('created');
    },
  );

  it.each<Failure>(['ENOSPC', 'EIO', 'EROFS'])(
    'leaves the same when every call from one on fails with %s, and so does making it anew',
    async (failure) => {
      for (let failing = 1; failing <= (await callsOfCreate()); failing += 1) {
        const disk = createSimulatedDisk();
        disk.failWhen((_, number) => (number >= failing ? failure : null));
        const isPromised = await create(disk);
        disk.failWhen(() => null);
        await expectOpensOrCreates(disk.pullPlug('kept'), isPromised);
      }
    },
  );

  it('leaves the same when the disk was full and the power goes while what was made is cleared away', async () => {
    const total = await callsOfCreate();
    for (let full = 1; full <= total; full += 5)
      for (let cut = full; cut <= full + 30; cut += 1) {
        const disk = createSimulatedDisk();
        const takesRoom = (call: string) => /^(write|makeFolder|open) /.test(call);
        disk.failWhen((call, number) => {
          if (number === cut) return 'power-cut';
          return number >= full && takesRoom(call) ? 'ENOSPC' : null;
        });
        const isPromised = await create(disk);
        for (const seed of [full, cut, full + cut])
          await expectOpensOrCreates(disk.pullPlug({ seed }), isPromised);
      }
  });

  it('twice over leaves the same', async () => {
    const total = await callsOfCreate();
    for (let first = 1; first <= total; first += 3)
      for (let second = 1; second <= total; second += 1) {
        const disk = createSimulatedDisk();
        disk.failWhen((_, number) => (number === first ? 'power-cut' : null));
        await create(disk);
        const again = disk.pullPlug({ seed: first * total + second });
        again.failWhen((_, number) => (number === second ? 'power-cut' : null));
        const isPromised = await create(again);
        await expectOpensOrCreates(again.pullPlug({ seed: second }), isPromised);
      }
  });
});

describe('an archive that has lost its heads', () => {
  it('opens by its journals, also without their folder, and has heads again when it is next closed', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive('/a', { io: disk.io });
    await saveDossier(archive, dossierDraftSchema.parse({ title: 'Kept', sections: [] }));
    await archive.close();
    for (const name of await disk.io.list('/a/head')) await disk.io.removeFile(`/a/head/${name}`);
    await disk.io.removeFolder('/a/head');
    const again = await openArchive('/a', { io: disk.io, journalLimit: 1 });
    expect([...again.records.all('dossiers')].map(({ title }) => title)).toEqual(['Kept']);
    await again.close();
    expect(await disk.io.list('/a/head')).not.toEqual([]);
  });
});

describe('what is no unfinished archive', () => {
  it('is not written over: a folder with anything else in it', async () => {
    for (const strange of ['/a/letter.txt', '/a/journal/000000002', '/a/objects/letter', '/a/head/old']) {
      const disk = createSimulatedDisk();
      for (const folder of ['/a', '/a/head', '/a/journal', '/a/objects']) await disk.io.makeFolder(folder);
      await makeFileOf(disk.io, strange, leaveOpen('mine'));
      await expect(createArchive('/a', { io: disk.io })).rejects.toMatchObject({ code: 'archive-exists' });
      expect(disk.bytesOf(strange).toString()).toBe('mine');
    }
  });

  it('is damaged, not missing, when an archive has lost its vault; and nothing is made in its place', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive('/a', { io: disk.io });
    await archive.objects.put(leaveOpen('original'));
    await archive.close();
    await disk.io.removeFile('/a/vault.json');
    const lost = { code: 'archive-damaged', details: { reason: 'vault.json' } };
    await expect(openArchive('/a', { io: disk.io })).rejects.toMatchObject(lost);
    await expect(createArchive('/a', { io: disk.io })).rejects.toMatchObject({ code: 'archive-exists' });
  });

  it('is damaged too when it never had more than a dossier in it', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive('/a', { io: disk.io });
    await saveDossier(archive, dossierDraftSchema.parse({ title: 'T', sections: [] }));
    await archive.close();
    await disk.io.removeFile('/a/vault.json');
    await expect(createArchive('/a', { io: disk.io })).rejects.toMatchObject({ code: 'archive-exists' });
  });

  it('is being made by another program: in use', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive('/a', { io: disk.io });
    await disk.io.removeFile('/a/vault.json');
    await expect(createArchive('/a', { io: disk.io })).rejects.toMatchObject({ code: 'archive-in-use' });
    await archive.close();
  });
});
