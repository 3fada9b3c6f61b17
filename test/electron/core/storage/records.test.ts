import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import type { Entry } from '../../../../shared/model/activity.ts';
import type { Document } from '../../../../shared/model/document.ts';
import { collect } from '../../../support/collect.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

async function reopen(archive: Archive): Promise<Archive> {
  await archive.close();
  return openArchive(archive.path);
}

function add(archive: Archive, ...documents: Document[]): Promise<Entry> {
  return archive.records.commit(
    'documents-imported',
    documents.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
}

function titles(archive: Archive): string[] {
  return [...archive.records.all('documents')].map((document) => document.title);
}

describe('records', () => {
  it('come back in the order in which they arrived, whatever was changed in between', async () => {
    const archive = await newArchive();
    const [one, two, three] = ['one', 'two', 'three'].map((title) => sampleDocument({ title })) as [
      Document,
      Document,
      Document,
    ];
    await add(archive, one, two, three);
    await add(archive, { ...one, title: 'one, edited' });
    await archive.records.commit('documents-imported', [{ collection: 'documents', id: two.id }]);
    expect(titles(archive)).toEqual(['one, edited', 'three']);
    const again = await reopen(archive);
    expect(titles(again)).toEqual(['one, edited', 'three']);
    expect(again.records.get('documents', three.id)).toEqual(three);
    expect(again.records.get('documents', two.id)).toBeUndefined();
    expect(again.records.count('documents')).toBe(2);
    await again.close();
  });

  it('keep texts of any script, and ids that mean something to JavaScript', async () => {
    const archive = await newArchive();
    const report = (id: string) => ({
      schemaVersion: 1,
      id,
      object: 'a'.repeat(32),
      bytes: 1,
      savedAt: '2026-11-22T07:00:00.000Z',
    });
    const ids = ['__proto__', 'constructor', 'hasOwnProperty'];
    await archive.records.commit(
      'index-saved',
      ids.map((id) => ({ collection: 'indexes', id, after: report(id) })),
    );
    await add(archive, sampleDocument({ title: 'العدالة 정의 न्याय 正义 \u{1F397} \u2028' }));
    const again = await reopen(archive);
    expect([...again.records.all('indexes')].map((index) => index.id)).toEqual(ids);
    expect(again.records.get('indexes', '__proto__')).toEqual(report('__proto__'));
    expect(again.records.get('indexes', 'toString')).toBeUndefined();
    expect(titles(again)).toEqual(['العدالة 정의 न्याय 正义 \u{1F397} \u2028']);
    await again.close();
  });

  it('cannot be changed by those who look at them, nor by those who gave them', async () => {
    const archive = await newArchive();
    const given = sampleDocument({ tags: ['first'] });
    await add(archive, given);
    given.tags.push('behind the back');
    const seen = archive.records.get('documents', given.id);
    expect(seen?.tags).toEqual(['first']);
    expect(() => seen?.tags.push('behind the back')).toThrow(TypeError);
    const again = await reopen(archive);
    expect(() => again.records.get('documents', given.id)?.tags.push('behind the back')).toThrow(TypeError);
    await again.close();
  });

  it('are refused when they are none of their collection, and nothing is written', async () => {
    const archive = await newArchive();
    const document = sampleDocument();
    const commit = (id: string, after: unknown) =>
      archive.records.commit('documents-imported', [{ collection: 'documents', id, after }]);
    await expect(commit(document.id, { ...document, kind: 'rumour' })).rejects.toThrow();
    await expect(commit('d000000000000', document)).rejects.toThrow('under the id');
    await expect(add(archive, document, document)).rejects.toThrow('twice');
    expect(archive.records.head.sequence).toBe(1);
    expect(archive.records.count('documents')).toBe(0);
    await archive.close();
  });

  it('take turns: changes that depend on what is there never lose one another', async () => {
    const archive = await newArchive();
    const document = sampleDocument();
    await add(archive, document);
    const raise = () =>
      archive.records.commit('document-edited', () => {
        const before = archive.records.get('documents', document.id) ?? document;
        return [
          { collection: 'documents', id: document.id, after: { ...before, revision: before.revision + 1 } },
        ];
      });
    await Promise.all(Array.from({ length: 50 }, raise));
    expect(archive.records.get('documents', document.id)?.revision).toBe(51);
    await archive.close();
  });
});

describe('the log', () => {
  it('tells every change with what stood there before, over heads and reopenings', async () => {
    const path = join(await temporaryFolder(), 'a');
    const options = { journalLimit: 1 };
    await (await createArchive(path, options)).archive.close();
    const document = sampleDocument({ title: 'first' });
    for (const title of ['first', 'second', 'third']) {
      const archive = await openArchive(path, options);
      await add(archive, { ...document, title });
      await archive.close();
    }
    const archive = await openArchive(path, options);
    await archive.records.commit('documents-imported', [{ collection: 'documents', id: document.id }]);
    const log = await collect(archive.records.log());
    const title = (record: unknown) => (record as Document | undefined)?.title;
    expect(log.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(
      log.flatMap(({ changes }) => changes.map(({ before, after }) => [title(before), title(after)])),
    ).toEqual([
      [undefined, 'first'],
      ['first', 'second'],
      ['second', 'third'],
      ['third', undefined],
    ]);
    await archive.close();
  });

  it('carries in each entry the hash of the one before, and ends at the head', async () => {
    const archive = await newArchive();
    const heads = [archive.records.head.hash];
    for (let count = 0; count < 3; count += 1) {
      await add(archive, sampleDocument());
      heads.push(archive.records.head.hash);
    }
    const log = await collect(archive.records.log());
    expect(log.map(({ previous }) => previous)).toEqual(['0'.repeat(64), ...heads.slice(0, -1)]);
    const again = await reopen(archive);
    expect(again.records.head).toEqual({ sequence: 4, hash: heads.at(-1) });
    await again.close();
  });

  it('gives the entry that was written to the one who committed', async () => {
    const archive = await newArchive();
    const document = sampleDocument();
    const entry = await add(archive, document);
    expect(entry).toMatchObject({
      sequence: 2,
      action: 'documents-imported',
      changes: [{ id: document.id, after: document }],
    });
    expect((await collect(archive.records.log())).at(-1)).toEqual(entry);
    await archive.close();
  });
});
