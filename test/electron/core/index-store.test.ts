import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { indexStoreOf } from '../../../electron/core/index-store.ts';
import type { SavedForm } from '../../../shared/search/saved-index.ts';
import { loadIndexBytes, saveIndexBytes } from '../../support/index-bytes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newArchive() {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

async function objectFiles(path: string): Promise<string[]> {
  const all = await readdir(join(path, 'objects'), { recursive: true, withFileTypes: true });
  return all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

/** A form of these segments. */
const formOf = (...segments: SavedForm['segments']): SavedForm => ({ segments, state: null, madeFrom: null });

const entriesOf = (archive: Archive) => archive.records.head.sequence;

describe('the saved index', () => {
  it('is none in a new archive, then the newest that was saved, over reopenings', async () => {
    const archive = await newArchive();
    expect((await indexStoreOf(archive).saved()).segments).toEqual([]);
    await saveIndexBytes(archive, Uint8Array.of(1, 2));
    await saveIndexBytes(archive, Uint8Array.of(3, 4, 5));
    await archive.close();
    const again = await openArchive(archive.path);
    expect([...((await loadIndexBytes(again)) ?? [])]).toEqual([3, 4, 5]);
    await again.close();
  });

  it('takes the room of one: older ones are removed, also when several are saved at once', async () => {
    const archive = await newArchive();
    await Promise.all([1, 2, 3, 4].map((number) => saveIndexBytes(archive, Uint8Array.of(number))));
    expect(await objectFiles(archive.path)).toHaveLength(1);
    expect(await loadIndexBytes(archive)).not.toBeNull();
    await archive.close();
  });

  it('keeps segments and their pieces in order, and writes none of them twice', async () => {
    const archive = await newArchive();
    const store = indexStoreOf(archive);
    const write = (number: number) => store.writePiece(Uint8Array.of(number));
    const old = [await write(1), await write(2)];
    await store.keep(formOf(old, [await write(3)]));
    const files = await objectFiles(archive.path);
    const added = await write(4);
    expect(await store.keep(formOf(old, [added]))).toBe(true);
    expect((await store.saved()).segments).toEqual([old, [added]]);
    const after = await objectFiles(archive.path);
    expect(after.filter((file) => files.includes(file))).toHaveLength(2);
    expect(after).toHaveLength(3);

    const entries = entriesOf(archive);
    await store.keep(formOf(old, [added]));
    expect(entriesOf(archive)).toBe(entries);
    await archive.close();
  });

  it('refuses to keep a piece that another saving has removed', async () => {
    const archive = await newArchive();
    const store = indexStoreOf(archive);
    const replaced = await store.writePiece(Uint8Array.of(1));
    await store.keep(formOf([replaced]));
    const newer = await store.writePiece(Uint8Array.of(2));
    await store.keep(formOf([newer]));
    expect(await store.keep(formOf([newer], [replaced]))).toBe(false);
    expect((await store.saved()).segments).toEqual([[newer]]);
    await archive.close();
  });

  it('counts as none when it is damaged, because it can be made anew', async () => {
    const archive = await newArchive();
    await saveIndexBytes(archive, Uint8Array.of(1, 2));
    for (const file of await objectFiles(archive.path)) await writeFile(file, 'rubbish');
    expect(await loadIndexBytes(archive)).toBeNull();
    await archive.close();
  });
});
