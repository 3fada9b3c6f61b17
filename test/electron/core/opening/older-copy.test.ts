import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import type { IoPort } from '../../../../electron/core/disk/io-port.ts';
import type { SealedBytes } from '../../../../electron/core/sealing/seal.ts';
import { makeFileOf, readWholeFile } from '../../../../electron/core/disk/whole-file.ts';
import { collect } from '../../../support/collect.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';
import { withCheapKeys } from '../../../support/unlocking.ts';

const passphrase = 'walnut ribbon meadow teapot';
const other = 'copper lantern orchard quilt';
const profile = '/profile';
const seenFile = '/profile/seen-archives.json';

async function diskWithProfile(): Promise<SimulatedDisk> {
  const disk = createSimulatedDisk();
  await disk.io.makeFolder(profile);
  return disk;
}

function optionsOn(disk: SimulatedDisk) {
  return { io: disk.io, profile, passphrase, ...withCheapKeys };
}

async function create(disk: SimulatedDisk, path = '/a'): Promise<Archive> {
  return (await createArchive(path, optionsOn(disk))).archive;
}

function open(disk: SimulatedDisk, path = '/a'): Promise<Archive> {
  return openArchive(path, optionsOn(disk));
}

async function addDocument(archive: Archive): Promise<void> {
  const document = sampleDocument();
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
}

/** Copies a folder's files, as somebody does who puts a copy aside, or back in its place. */
async function copyFolder(io: IoPort, from: string, to: string): Promise<void> {
  if ((await io.kindOf(to)) === null) await io.makeFolder(to);
  for (const name of await io.list(to))
    if ((await io.kindOf(`${to}/${name}`)) === 'file') await io.removeFile(`${to}/${name}`);
  for (const name of await io.list(from)) {
    const [source, copy] = [`${from}/${name}`, `${to}/${name}`];
    if ((await io.kindOf(source)) === 'folder') await copyFolder(io, source, copy);
    else await makeFileOf(io, copy, (await readWholeFile(io, source)) as SealedBytes);
  }
  await io.syncFolder(dirname(to));
}

describe('an archive that was seen before on this machine', () => {
  it('is no older copy when it went on from there, here or elsewhere', async () => {
    const disk = await diskWithProfile();
    await (await create(disk)).close();
    const elsewhere = await openArchive('/a', { ...optionsOn(disk), profile: null });
    await addDocument(elsewhere);
    await elsewhere.close();
    const archive = await open(disk);
    expect(archive.olderCopy).toBeNull();
    await addDocument(archive);
    await archive.close();
    expect((await open(disk)).olderCopy).toBeNull();
  });

  it('is an older copy when its log stands before what was seen, until the person accepts it', async () => {
    const disk = await diskWithProfile();
    const made = await create(disk);
    await made.close();
    await copyFolder(disk.io, '/a', '/aside');
    const newer = await open(disk);
    await addDocument(newer);
    await newer.close();
    await copyFolder(disk.io, '/aside', '/a');

    for (const round of [1, 2]) {
      const archive = await open(disk);
      expect(archive.olderCopy, `round ${round}`).toMatchObject({
        kind: 'older',
        seen: { sequence: 2 },
        found: { sequence: 1 },
      });
      await archive.close();
    }
    const archive = await open(disk);
    await archive.acceptCopy();
    expect(archive.olderCopy).toBeNull();
    await archive.close();
    expect((await open(disk)).olderCopy).toBeNull();
  });

  it('is an older copy when only its vault is: a passphrase that was taken away would open it again', async () => {
    const disk = await diskWithProfile();
    await (await create(disk)).close();
    const vault = Buffer.from(disk.bytesOf('/a/vault.json'));
    const archive = await open(disk);
    await archive.keys.change(other);
    await archive.close();
    disk.replaceBytes('/a/vault.json', vault);
    expect((await open(disk)).olderCopy).toMatchObject({ kind: 'older' });
  });

  it('has forked when two copies went on, whichever has more entries', async () => {
    for (const more of [1, 2, 3]) {
      const disk = await diskWithProfile();
      await (await create(disk)).close();
      await copyFolder(disk.io, '/a', '/aside');
      const one = await open(disk);
      await addDocument(one);
      await one.close();
      const elsewhere = await openArchive('/aside', { ...optionsOn(disk), profile: null });
      for (let count = 0; count < more; count += 1) await addDocument(elsewhere);
      await elsewhere.close();
      expect((await open(disk, '/aside')).olderCopy).toMatchObject({ kind: 'forked', seen: { sequence: 2 } });
    }
  });

  it('is remembered although the program was killed, but for the last commits', async () => {
    const disk = await diskWithProfile();
    await (await create(disk)).close();
    await copyFolder(disk.io, '/a', '/aside');
    const archive = await open(disk);
    for (let count = 0; count < 60; count += 1) await addDocument(archive);
    await collect(archive.records.log());
    const after = disk.pullPlug('lost');
    expect((await open(after, '/aside')).olderCopy).toMatchObject({ kind: 'older' });
    expect((await open(after)).olderCopy).toBeNull();
  });
});

describe('what is remembered', () => {
  it('says nothing of any archive to who has not its key, and is equally long for each', async () => {
    const disk = await diskWithProfile();
    const names = ['/a', '/much-longer-name.testimonia'];
    for (const path of names) {
      const archive = await create(disk, path);
      for (let count = 0; path === '/a' && count < 12; count += 1) await addDocument(archive);
      await archive.close();
    }
    const text = disk.bytesOf(seenFile).toString();
    const lines = JSON.parse(text) as [string, string][];
    expect(lines).toHaveLength(2);
    expect(new Set(lines.map(([name, value]) => name.length + value.length)).size).toBe(1);
    const ids = names.map(
      (path) => (JSON.parse(disk.bytesOf(`${path}/vault.json`).toString()) as { id: string }).id,
    );
    for (const word of [...names.map((name) => name.slice(1)), ...ids, '2026', 'sequence'])
      if (word.length > 1) expect(text).not.toContain(word);
    expect(disk.calls.some((call) => call === `open ${seenFile}.new`)).toBe(true);
  });

  it('holds 200 archives, and forgets the one seen longest ago', async () => {
    const disk = await diskWithProfile();
    const lines = Array.from({ length: 200 }, (_, number) => [`name-${number}`, 'dmFsdWU=']);
    await (await create(disk)).close();
    disk.replaceBytes(seenFile, Buffer.from(JSON.stringify(lines)));
    await (await create(disk, '/b')).close();
    const kept = JSON.parse(disk.bytesOf(seenFile).toString()) as [string, string][];
    expect(kept).toHaveLength(200);
    expect(kept[0]?.[0]).toBe('name-1');
  });

  it('is begun anew when the file cannot be understood, and nothing fails when it cannot be kept', async () => {
    const disk = await diskWithProfile();
    await (await create(disk)).close();
    for (const rubbish of ['', '{}', '[["a"]]', '\u0000']) {
      disk.replaceBytes(seenFile, Buffer.from(rubbish));
      const archive = await open(disk);
      expect(archive.olderCopy).toBeNull();
      await archive.close();
      expect(JSON.parse(disk.bytesOf(seenFile).toString())).toHaveLength(1);
    }
    disk.failWhen((call) => (call.includes(profile) ? 'EROFS' : null));
    const archive = await open(disk);
    await addDocument(archive);
    await archive.close();
    expect((await open(disk)).records.head.sequence).toBe(2);
  });

  it('stays one or the other when the plug is pulled while it is written', async () => {
    const started = await diskWithProfile();
    await (await create(started)).close();
    const seenSoFar = JSON.parse(started.bytesOf(seenFile).toString()) as unknown[];
    expect(seenSoFar).toHaveLength(1);
    for (let failing = 1; failing < 40; failing += 1) {
      const disk = started.pullPlug('lost');
      disk.failWhen((call, number) => (number >= failing && call.includes(profile) ? 'power-cut' : null));
      await open(disk)
        .then(async (archive) => {
          await addDocument(archive);
          await archive.close();
        })
        .catch(() => undefined);
      const after = disk.pullPlug('lost');
      expect((await open(after)).olderCopy).toBeNull();
    }
  });
});
