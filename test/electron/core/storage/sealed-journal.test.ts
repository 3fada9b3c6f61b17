import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { collect } from '../../../support/collect.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { sealOf } from '../../../support/seal-of.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';

const path = '/a';

/** A disk with an archive of as many generations as wanted, a document in each; closed in order. */
async function archiveOf(generations: number): Promise<SimulatedDisk> {
  const disk = createSimulatedDisk();
  const optionsIn = (generation: number) => ({
    io: disk.io,
    // Closing all but the last begins a new generation.
    ...(generation < generations && { journalLimit: 1 }),
  });
  let { archive } = await createArchive(path, optionsIn(1));
  for (let generation = 1; generation < generations; generation += 1) {
    await addDocument(archive, generation);
    await archive.close();
    archive = await openArchive(path, optionsIn(generation + 1));
  }
  await addDocument(archive, generations);
  await archive.close();
  return disk;
}

async function addDocument(archive: Archive, number: number): Promise<void> {
  const document = sampleDocument({ title: `document ${number}` });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
}

async function titlesOn(disk: SimulatedDisk): Promise<{ titles: string[]; repairs: unknown }> {
  const archive = await openArchive(path, { io: disk.io });
  const titles = [...archive.records.all('documents')].map((document) => document.title);
  await archive.close();
  return { titles, repairs: archive.repairs };
}

function flip(disk: SimulatedDisk, file: string, at: (length: number) => number): void {
  const bytes = Buffer.from(disk.bytesOf(`${path}/${file}`));
  const position = at(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
  disk.replaceBytes(`${path}/${file}`, bytes);
}

/** Where a file's frame begins, counted from 0, as the lengths before each say. */
function frameAt(disk: SimulatedDisk, file: string, number: number): number {
  const bytes = disk.bytesOf(`${path}/${file}`);
  let position = 0;
  for (let count = 0; count < number; count += 1) position += 8 + bytes.readUInt32LE(position);
  return position;
}

describe('generations', () => {
  it('keep the newest three heads and every journal', async () => {
    const disk = await archiveOf(6);
    const sorted = async (folder: string) => [...(await disk.io.list(folder))].sort();
    const names = [1, 2, 3, 4, 5, 6].map((number) => String(number).padStart(9, '0'));
    expect(await sorted('/a/head')).toEqual(names.slice(-3));
    expect(await sorted('/a/journal')).toEqual(names);
  });

  it('never write over a file of an earlier generation', async () => {
    const disk = await archiveOf(3);
    const before = Buffer.from(disk.bytesOf('/a/journal/000000001'));
    const from = disk.calls.length;
    const archive = await openArchive(path, { io: disk.io, journalLimit: 1 });
    await addDocument(archive, 4);
    await archive.close();
    const written = disk.calls.slice(from).filter((call) => /^(write|cut) .*(head|journal)/.test(call));
    expect(written.filter((call) => /00000000[12]$/.test(call))).toEqual([]);
    expect(disk.bytesOf('/a/journal/000000001')).toEqual(before);
  });
});

describe('a bad head', () => {
  const all = ['document 1', 'document 2', 'document 3', 'document 4'];

  it('gives way to the one before and the journals since, and is named', async () => {
    const disk = await archiveOf(4);
    flip(disk, 'head/000000004', (length) => length >> 1);
    const repairs = [{ file: 'head/000000004', found: 'damaged' }];
    expect(await titlesOn(disk)).toEqual({ titles: all, repairs });
  });

  it('is found wherever it is cut off', async () => {
    const disk = await archiveOf(2);
    const sound = Buffer.from(disk.bytesOf('/a/head/000000002'));
    for (let length = 0; length < sound.length; length += 1) {
      disk.replaceBytes('/a/head/000000002', sound.subarray(0, length));
      const { titles, repairs } = await titlesOn(disk);
      expect(titles).toEqual(all.slice(0, 2));
      expect(repairs).toEqual([{ file: 'head/000000002', found: 'damaged' }]);
    }
  });

  it('costs nothing even when all heads are bad: the journals hold every record', async () => {
    const disk = await archiveOf(4);
    for (const head of ['head/000000002', 'head/000000003', 'head/000000004'])
      flip(disk, head, (length) => length - 1);
    const { titles, repairs } = await titlesOn(disk);
    expect(titles).toEqual(all);
    expect(repairs).toHaveLength(3);
  });
});

describe('a journal', () => {
  it('is cut off after its last whole frame when the last one is torn, wherever it was torn', async () => {
    const disk = await archiveOf(1);
    const sound = Buffer.from(disk.bytesOf('/a/journal/000000001'));
    const start = frameAt(disk, 'journal/000000001', 1);
    const end = frameAt(disk, 'journal/000000001', 2);
    for (let length = start + 1; length < end; length += 1) {
      disk.replaceBytes('/a/journal/000000001', sound.subarray(0, length));
      const torn = [{ file: 'journal/000000001', found: 'torn' }];
      expect(await titlesOn(disk)).toEqual({ titles: [], repairs: torn });
      expect(await titlesOn(disk)).toEqual({ titles: [], repairs: [] });
    }
  });

  it('is damaged when any bit of what it was closed with has changed, except in the closing mark', async () => {
    const disk = await archiveOf(1);
    const sound = Buffer.from(disk.bytesOf('/a/journal/000000001'));
    const mark = frameAt(disk, 'journal/000000001', 2);
    for (let position = 0; position < sound.length; position += 1) {
      const flipped = Buffer.from(sound);
      flipped.writeUInt8(flipped.readUInt8(position) ^ (1 << (position & 7)), position);
      disk.replaceBytes('/a/journal/000000001', flipped);
      if (position < mark)
        await expect(openArchive(path, { io: disk.io })).rejects.toMatchObject({ code: 'archive-damaged' });
      else expect((await titlesOn(disk)).titles).toEqual(['document 1']);
    }
  });

  it('that is missing is damage, not an empty archive', async () => {
    const disk = await archiveOf(2);
    await disk.io.removeFile('/a/journal/000000002');
    await expect(openArchive(path, { io: disk.io })).rejects.toMatchObject({
      code: 'archive-damaged',
      details: { reason: 'journal/000000002' },
    });
  });

  it('does not open in the place of another', async () => {
    const disk = await archiveOf(3);
    disk.replaceBytes('/a/journal/000000003', disk.bytesOf('/a/journal/000000002'));
    await expect(openArchive(path, { io: disk.io })).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  it('of an earlier generation is found damaged by whoever reads the log, while the records still open', async () => {
    const disk = await archiveOf(3);
    flip(disk, 'journal/000000001', (length) => length >> 1);
    const archive = await openArchive(path, { io: disk.io });
    expect(archive.records.count('documents')).toBe(3);
    await expect(collect(archive.records.log())).rejects.toMatchObject({ code: 'archive-damaged' });
    await archive.close();
  });

  it('is damaged when somebody who knows the format rewrote an entry: the one after it tells', async () => {
    const disk = await archiveOf(1);
    const name = 'journal/000000001';
    const bytes = Buffer.from(disk.bytesOf(`${path}/${name}`));
    const end = frameAt(disk, name, 1);
    const seal = sealOf(disk, path);
    const first = Buffer.from(seal.open('journal', `${name}@0`, bytes.subarray(8, end)));
    const rewritten = Buffer.from(first.toString().replace(/"at":"2/, '"at":"3'));
    bytes.set(seal.seal('journal', `${name}@0`, rewritten), 8);
    disk.replaceBytes(`${path}/${name}`, bytes);
    await expect(openArchive(path, { io: disk.io })).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  it('is whole again after a frame that the full disk neither took nor let go of', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive(path, { io: disk.io });
    disk.failWhen((call) => (/^(write|cut)/.test(call) ? 'ENOSPC' : null));
    const large = sampleDocument({ title: 'large', notes: 'n'.repeat(10_000) });
    const changes = [{ collection: 'documents', id: large.id, after: large }] as const;
    await expect(archive.records.commit('documents-imported', changes)).rejects.toMatchObject({
      code: 'no-space',
    });
    disk.failWhen(() => null);
    await addDocument(archive, 1);
    expect(await titlesOn(disk.pullPlug('kept'))).toEqual({ titles: ['document 1'], repairs: [] });
  });
});
