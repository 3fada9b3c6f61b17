import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeIo } from '../../../../electron/core/disk/node-io.ts';
import { openObjects, type Objects } from '../../../../electron/core/storage/objects.ts';
import { testSeal } from '../../../support/test-seal.ts';
import { objectIdSchema, type ObjectId } from '../../../../shared/model/ids.ts';
import { createSimulatedDisk } from '../../../support/simulated-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function newObjects(): Promise<{ objects: Objects; pathOf: (id: ObjectId) => string }> {
  const folder = await temporaryFolder();
  const objects = openObjects(nodeIo, testSeal(), folder);
  return { objects, pathOf: (id) => join(folder, id.slice(0, 2), id) };
}

const damage = { code: 'archive-damaged' };

describe('objects', () => {
  it('give back exactly the bytes that were put, whatever they are', async () => {
    const { objects } = await newObjects();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const back = await objects.get(await objects.put(bytes));
        expect(Buffer.compare(back, bytes)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('can be put side by side', async () => {
    const { objects } = await newObjects();
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    const ids = await Promise.all(numbers.map((number) => objects.put(Uint8Array.of(number))));
    const back = await Promise.all(ids.map((id) => objects.get(id)));
    expect(back.map(([number]) => number)).toEqual(numbers);
  });

  it('are found damaged when a bit has changed or a byte is missing', async () => {
    const { objects, pathOf } = await newObjects();
    const id = await objects.put(Buffer.from('the text of a ruling'));
    const sound = await readFile(pathOf(id));
    for (let position = 0; position < sound.length; position += 1) {
      const flipped = Buffer.from(sound);
      flipped.writeUInt8(flipped.readUInt8(position) ^ (1 << (position & 7)), position);
      await writeFile(pathOf(id), flipped);
      await expect(objects.get(id)).rejects.toMatchObject(damage);
      await writeFile(pathOf(id), sound.subarray(0, position));
      await expect(objects.get(id)).rejects.toMatchObject(damage);
    }
  });

  it('are found damaged when one lies in the place of another, and when one is missing', async () => {
    const { objects, pathOf } = await newObjects();
    const one = await objects.put(Buffer.from('one'));
    const other = await objects.put(Buffer.from('other'));
    await rename(pathOf(one), pathOf(other));
    await expect(objects.get(other)).rejects.toMatchObject(damage);
    await expect(objects.get(one)).rejects.toMatchObject({
      ...damage,
      details: { reason: `objects/${one.slice(0, 2)}/${one}` },
    });
  });

  it('can be removed once, and again without complaint', async () => {
    const { objects, pathOf } = await newObjects();
    const id = await objects.put(Buffer.from('index'));
    await objects.remove(id);
    await objects.remove(id);
    expect(await readdir(join(pathOf(id), '..'))).toEqual([]);
  });

  it('of a group lie in one folder and survive a pulled plug once the group is synced', async () => {
    const disk = createSimulatedDisk();
    await disk.io.makeFolder('/objects');
    await disk.io.syncFolder('/');
    const group = openObjects(disk.io, testSeal(), '/objects').beginGroup();
    const ids = await Promise.all(['one', 'other', 'third'].map((text) => group.put(Buffer.from(text))));
    expect(new Set(ids).size).toBe(3);
    expect(new Set(ids.map((id) => id.slice(0, 2))).size).toBe(1);
    await group.sync();
    const survived = disk.pullPlug('lost');
    const back = await Promise.all(ids.map((id) => openObjects(survived.io, testSeal(), '/objects').get(id)));
    expect(back.map((bytes) => Buffer.from(bytes).toString())).toEqual(['one', 'other', 'third']);
  });

  it('never reach outside their folder, whatever id a damaged record has', async () => {
    const { objects } = await newObjects();
    await expect(objects.get('../../etc/passwd' as ObjectId)).rejects.toThrow();
  });

  it('say that the archive is gone when its folder is', async () => {
    const { objects, pathOf } = await newObjects();
    await nodeIo.removeFolder(join(pathOf(objectIdSchema.parse('0'.repeat(32))), '..', '..'));
    await expect(objects.put(Buffer.from('late'))).rejects.toMatchObject({ code: 'archive-missing' });
  });
});
