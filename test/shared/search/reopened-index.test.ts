import { describe, expect, it } from 'vitest';
import { openLiveIndex, type LiveIndex } from '../../../shared/search/live-index.ts';
import { MemoryArchive, questionOf } from '../../support/memory-archive.ts';

async function savedIndexOf(archive: MemoryArchive): Promise<LiveIndex> {
  const index = await openLiveIndex(archive);
  await index.catchUp();
  await index.save();
  archive.textsAsked.length = 0;
  archive.recordsAsked.length = 0;
  return index;
}

const found = async (index: LiveIndex, typed: string) =>
  (await index.search(questionOf(typed))).rows.map((row) => row.document.title);

describe('an index that is opened again', () => {
  it('asks for the records of what changed since, and of the rows that are shown, and for no other', async () => {
    const archive = new MemoryArchive();
    for (const title of ['One', 'Two', 'Three']) archive.add(`march of ${title}`, { title });
    await savedIndexOf(archive);
    const [first] = archive.records.keys();
    const changed = archive.add('strike', { title: 'Four', ...(first && { id: first }), revision: 2 });
    const again = await openLiveIndex(archive);
    await again.catchUp();
    expect(archive.recordsAsked).toEqual([changed.id]);
    expect(await found(again, 'two')).toEqual(['Two']);
    expect(await found(again, 'two')).toEqual(['Two']);
    expect(archive.recordsAsked).toHaveLength(2);
    expect(await found(again, 'one')).toEqual([]);
    expect(await found(again, 'strike')).toEqual(['Four']);
  });

  it('finds nothing of what was removed before it was saved, even before it has caught up', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 300; count += 1)
      archive.add(Array.from({ length: 100 }, (_, word) => `w${count}x${word} march`).join(' '));
    const index = await savedIndexOf(archive);
    const [first] = archive.records.keys();
    if (first) archive.remove(first);
    await index.catchUp();
    await index.save();
    const again = await openLiveIndex(archive);
    expect(again.counts).toEqual({ indexed: 299, total: 299 });
    expect((await again.search(questionOf('march'))).total).toBe(299);
    expect((await again.search(questionOf('w0x1'))).total).toBe(0);
    await again.catchUp();
    expect(again.isChanged).toBe(false);
  });

  it('compares all records where nobody knows what changed, and is to be saved so that the next time they do', async () => {
    const archive = new MemoryArchive();
    const [kept, gone] = ['alpha', 'beta'].map((title) => archive.add(title, { title }));
    await savedIndexOf(archive);
    if (gone) archive.remove(gone.id);
    archive.add('gamma', { title: 'gamma' });
    archive.isForgetful = true;
    const again = await openLiveIndex(archive);
    await again.catchUp();
    expect(archive.textsAsked).not.toContain(kept?.id);
    expect((await found(again, 'alpha beta gamma')).toSorted()).toEqual(['alpha', 'gamma']);
    expect(again.isChanged).toBe(true);
  });

  it('takes in what an earlier catching up did not get to the end of', async () => {
    const archive = new MemoryArchive();
    const index = await savedIndexOf(archive);
    archive.add('alpha', { title: 'alpha' });
    const { contents } = archive;
    archive.contents = () => Promise.reject(new Error('The disk was pulled out.'));
    await expect(index.catchUp()).rejects.toThrow('pulled out');
    archive.contents = contents;
    await index.catchUp();
    expect(await found(index, 'alpha')).toEqual(['alpha']);
  });

  it('shows a row as the record is now, not as it was when it was shown before', async () => {
    const archive = new MemoryArchive();
    const before = archive.add('march', { title: 'Before' });
    const index = await savedIndexOf(archive);
    expect(await found(index, 'march')).toEqual(['Before']);
    archive.add('march', { id: before.id, revision: 2, title: 'After' });
    await index.catchUp();
    expect(await found(index, 'march')).toEqual(['After']);
    archive.remove(before.id);
    expect(await found(index, ' ')).toEqual(['After']);
    await index.catchUp();
    expect(await found(index, ' ')).toEqual([]);
  });
});
