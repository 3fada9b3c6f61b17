import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { loadIndex, saveIndex } from '../../../electron/core/index-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newArchive() {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

async function objectFiles(path: string): Promise<string[]> {
  const all = await readdir(join(path, 'objects'), { recursive: true, withFileTypes: true });
  return all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

describe('the saved index', () => {
  it('is none in a new archive, then the newest that was saved, over reopenings', async () => {
    const archive = await newArchive();
    expect(await loadIndex(archive)).toBeNull();
    await saveIndex(archive, Uint8Array.of(1, 2));
    await saveIndex(archive, Uint8Array.of(3, 4, 5));
    await archive.close();
    const again = await openArchive(archive.path);
    expect([...((await loadIndex(again)) ?? [])]).toEqual([3, 4, 5]);
    await again.close();
  });

  it('takes the room of one: older ones are removed, also when several are saved at once', async () => {
    const archive = await newArchive();
    await Promise.all([1, 2, 3, 4].map((number) => saveIndex(archive, Uint8Array.of(number))));
    expect(await objectFiles(archive.path)).toHaveLength(1);
    expect(await loadIndex(archive)).not.toBeNull();
    await archive.close();
  });

  it('counts as none when it is damaged, because it can be made anew', async () => {
    const archive = await newArchive();
    await saveIndex(archive, Uint8Array.of(1, 2));
    for (const file of await objectFiles(archive.path)) await writeFile(file, 'rubbish');
    expect(await loadIndex(archive)).toBeNull();
    await archive.close();
  });
});
