import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startIndexer } from '../../../../electron/cli/start-indexer.ts';
import { createArchive, type Archive } from '../../../../electron/core/archive.ts';
import {
  startIndexing,
  type KeptDocument,
  type StartIndexer,
} from '../../../../electron/core/indexing/indexing.ts';
import { openSearch } from '../../../../electron/core/search.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

/** Makes documents durable, as an import does, and gives what it would hand on. */
async function add(archive: Archive, texts: readonly string[]): Promise<KeptDocument[]> {
  const kept: KeptDocument[] = [];
  for (const text of texts) {
    const content = { blocks: [{ type: 'paragraph' as const, text }] };
    const object = await archive.objects.put(Buffer.from(JSON.stringify(content)));
    const after = sampleDocument({ text: object });
    await archive.records.commit('documents-imported', [{ collection: 'documents', id: after.id, after }]);
    kept.push({ id: after.id, content });
  }
  return kept;
}

/** The archive with every reading of an object told. */
function watched(archive: Archive, onRead: () => void): Archive {
  const get = (id: Parameters<Archive['objects']['get']>[0]) => {
    onRead();
    return archive.objects.get(id);
  };
  return { ...archive, objects: { ...archive.objects, get } };
}

async function found(archive: Archive, words: string): Promise<number> {
  return (await (await openSearch(archive)).search(words, { withExcerpts: false })).total;
}

describe('the index that is made while documents come in', () => {
  it('finds all of them, and was given their texts: none is read back from where it was sealed', async () => {
    const archive = await newArchive();
    let reads = 0;
    const indexing = startIndexing(
      watched(archive, () => (reads += 1)),
      startIndexer,
    );
    indexing.take(await add(archive, ['A strike in Dakar.', 'A court in Seoul.']));
    indexing.take(await add(archive, ['A second strike, in Lima.']));
    await indexing.finish();
    expect(reads).toBe(0);
    expect([await found(archive, 'strike'), await found(archive, 'court')]).toEqual([2, 1]);
    await archive.close();
  });

  it('is the one that the next opening loads, with nothing left to take in', async () => {
    const archive = await newArchive();
    const indexing = startIndexing(archive, startIndexer);
    indexing.take(await add(archive, ['A strike in Dakar.']));
    await indexing.finish();
    const saved = [...archive.records.all('indexes')].map(({ object }) => object);
    expect(await found(archive, 'Dakar')).toBe(1);
    expect([...archive.records.all('indexes')].map(({ object }) => object)).toEqual(saved);
    await archive.close();
  });

  it('has what came before it began, and what nobody told it of', async () => {
    const archive = await newArchive();
    await add(archive, ['A strike in Dakar.']);
    const indexing = startIndexing(archive, startIndexer);
    await add(archive, ['A strike in Lima.']);
    await indexing.finish();
    expect(await found(archive, 'strike')).toBe(2);
    await archive.close();
  });

  it('is made here where its thread ends in the middle', async () => {
    const archive = await newArchive();
    const start: StartIndexer = () => {
      const thread = startIndexer();
      // Ends with the first thing that it is told.
      return {
        ...thread,
        send: () => {
          thread.kill();
        },
      };
    };
    const indexing = startIndexing(archive, start);
    indexing.take(await add(archive, ['A strike in Dakar.']));
    await indexing.finish();
    expect([...archive.records.all('indexes')].length).toBeGreaterThan(0);
    expect(await found(archive, 'Dakar')).toBe(1);
    await archive.close();
  });
});
