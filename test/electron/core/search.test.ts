import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { editDocument } from '../../../electron/core/documents.ts';
import { indexStoreOf } from '../../../electron/core/index-store.ts';
import { openSearch } from '../../../electron/core/search.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

async function add(archive: Archive, text: string, said: Partial<Document> = {}): Promise<Document> {
  const content = JSON.stringify({ blocks: [{ type: 'paragraph', text }] });
  const document = sampleDocument({ text: await archive.objects.put(Buffer.from(content)), ...said });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  return document;
}

describe('searching an archive', () => {
  it('gives each hit with what the command line prints of it', async () => {
    const archive = await newArchive();
    await add(archive, 'Nothing here.');
    const ruling = await add(archive, 'He was acquitted, then convicted on appeal.', {
      title: 'Judgment',
      kind: 'ruling',
      date: '2018-11-25',
    });
    const found = await (await openSearch(archive)).search('acquitted appeal');
    expect(found).toMatchObject({ total: 1, totalWithAllWords: 1, kinds: { ruling: 1, article: 0 } });
    expect(found.hits).toEqual([
      {
        rank: 1,
        id: ruling.id,
        score: expect.any(Number) as number,
        hasAllWords: true,
        title: 'Judgment',
        kind: 'ruling',
        date: '2018-11-25',
        file: 'article.md',
        excerpts: [
          {
            text: 'He was acquitted, then convicted on appeal.',
            marks: [
              [7, 16],
              [36, 42],
            ],
          },
        ],
      },
    ]);
    await archive.close();
  });

  it('counts ranks over pages, and reads no text when no excerpts are wanted', async () => {
    const archive = await newArchive();
    for (const text of ['march one', 'march two', 'march three']) await add(archive, text);
    const search = await openSearch(archive);
    const first = await search.search('march', { limit: 2, withExcerpts: false });
    const second = await search.search('march', { limit: 2, offset: 2, withExcerpts: false });
    expect([...first.hits, ...second.hits].map((hit) => [hit.rank, hit.excerpts])).toEqual([
      [1, []],
      [2, []],
      [3, []],
    ]);
    expect(second.total).toBe(3);
    await archive.close();
  });

  it('saves its index, loads it when opened again, and takes in what was changed meanwhile', async () => {
    const archive = await newArchive();
    const edited = await add(archive, 'a march');
    await openSearch(archive);
    const saved = await indexStoreOf(archive).saved();
    expect(saved.segments).toHaveLength(1);

    await openSearch(archive);
    expect(await indexStoreOf(archive).saved()).toEqual(saved);
    const { sequence } = archive.records.head;
    await openSearch(archive);
    expect(archive.records.head.sequence).toBe(sequence);

    await editDocument(archive, edited.id, { title: 'Strike' });
    await add(archive, 'a strike');
    await archive.close();
    const again = await openArchive(archive.path);
    const found = await (await openSearch(again)).search('strike');
    expect(found.hits.map((hit) => hit.title)).toEqual(['Strike', 'A title']);
    await again.close();
  });

  it('finds the other documents, and this one by its title, when a text is damaged', async () => {
    const archive = await newArchive();
    await add(archive, 'the first march', { title: 'Damaged' });
    const objects = join(archive.path, 'objects');
    for (const file of await readdir(objects, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) await writeFile(join(file.parentPath, file.name), 'rubbish');
    }
    await add(archive, 'the second march');
    const search = await openSearch(archive);
    expect((await search.search('march')).total).toBe(1);
    expect((await search.search('damaged')).hits[0]?.excerpts).toEqual([]);
    await archive.close();
  });

  it('lists the newest documents when nothing is asked', async () => {
    const archive = await newArchive();
    for (const title of ['Older', 'Newer']) await add(archive, 'text', { title });
    const found = await (await openSearch(archive)).search('');
    expect(found.hits.map((hit) => hit.title)).toEqual(['Newer', 'Older']);
    await archive.close();
  });
});
