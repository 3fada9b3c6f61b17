import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { collectionSchemas } from '../../../../electron/core/storage/collections.ts';
import { migrations, type Migration } from '../../../../electron/core/storage/migrations.ts';
import { recordFormat, recordFormatOf } from '../../../../electron/core/storage/record-format.ts';
import { documentSchema } from '../../../../shared/model/document.ts';
import { collect } from '../../../support/collect.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';

/** What a program of years to come might know: titles in capitals, then with a mark. */
const later: readonly Migration[] = [
  {
    id: 2,
    collection: 'documents',
    why: 'Titles are shouted.',
    up: (record) => ({ ...record, title: String(record['title']).toUpperCase() }),
  },
  { id: 3, collection: 'dossiers', why: 'Nothing of documents.', up: (record) => record },
  {
    id: 4,
    collection: 'documents',
    why: 'Titles end with a mark.',
    up: (record) => ({ ...record, title: `${String(record['title'])}!` }),
  },
];
const newer = recordFormatOf({
  migrations: later,
  schemas: { ...collectionSchemas, documents: documentSchema.extend({ schemaVersion: z.literal(4) }) },
});

/** A closed archive with one document of today. */
async function olderArchive() {
  const disk = createSimulatedDisk();
  const { archive } = await createArchive('/a', { io: disk.io });
  const document = sampleDocument({ title: 'Judgment' });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  await archive.close();
  return { disk, document };
}

function openLater(disk: SimulatedDisk, journalLimit?: number): Promise<Archive> {
  return openArchive('/a', { io: disk.io, format: newer, journalLimit });
}

describe('the list of migrations', () => {
  it('begins with 2 and rises by one', () => {
    expect(migrations.map(({ id }) => id)).toEqual(migrations.map((_, at) => at + 2));
    expect(recordFormat.version).toBe(1 + migrations.length);
  });

  it('with a gap, an id given twice or another order is refused at the start', () => {
    const [first, second, third] = later as [Migration, Migration, Migration];
    for (const wrong of [[second], [first, third], [first, first], [second, first]])
      expect(() => recordFormatOf({ migrations: wrong, schemas: collectionSchemas })).toThrow('migration');
  });
});

describe('an archive that an older program wrote', () => {
  it('is read in the newest form, records and log, and not a byte of it is rewritten', async () => {
    const { disk, document } = await olderArchive();
    const files = ['/a/vault.json', '/a/journal/000000001', '/a/head/000000001'];
    const before = files.map((file) => disk.bytesOf(file).toString('hex'));
    const archive = await openLater(disk);
    const expected = { title: 'JUDGMENT!', schemaVersion: 4 };
    expect(archive.records.get('documents', document.id)).toMatchObject(expected);
    expect([...archive.records.all('documents')]).toMatchObject([expected]);
    expect((await collect(archive.records.log())).at(-1)?.changes).toMatchObject([{ after: expected }]);
    await archive.close();
    expect(files.map((file) => disk.bytesOf(file).toString('hex'))).toEqual(before);
    const older = await openArchive('/a', { io: disk.io });
    expect(older.records.get('documents', document.id)?.title).toBe('Judgment');
  });

  it('stays readable for the older program when a head is written of it', async () => {
    const { disk, document } = await olderArchive();
    const archive = await openLater(disk, 1);
    expect(archive.records.get('documents', document.id)?.title).toBe('JUDGMENT!');
    await archive.close();
    expect(await disk.io.kindOf('/a/head/000000002')).toBe('file');
    const older = await openArchive('/a', { io: disk.io });
    expect(older.records.get('documents', document.id)?.title).toBe('Judgment');
  });

  it('refuses the older program by name from the first change on, and the log says so before it', async () => {
    const { disk, document } = await olderArchive();
    const archive = await openLater(disk);
    const known = archive.records.get('documents', document.id);
    await archive.records.commit('document-edited', [
      { collection: 'documents', id: document.id, after: { ...known, revision: 2 } },
    ]);
    await archive.records.commit('documents-imported', []);
    const actions = (await collect(archive.records.log())).map(({ action }) => action);
    expect(actions.slice(2)).toEqual(['archive-migrated', 'document-edited', 'documents-imported']);
    await archive.close();
    await expect(openArchive('/a', { io: disk.io })).rejects.toMatchObject({
      code: 'archive-newer',
      details: { version: 4 },
    });
    const again = await openLater(disk);
    expect(again.records.get('documents', document.id)).toMatchObject({ title: 'JUDGMENT!', revision: 2 });
  });

  it('never holds a newer record without a vault that says so, whenever the plug is pulled', async () => {
    for (let failing = 1, isOver = false; !isOver; failing += 1) {
      const { disk, document } = await olderArchive();
      const from = disk.calls.length;
      disk.failWhen((_, number) => (number === from + failing ? 'power-cut' : null));
      const isSaved = await openLater(disk)
        .then(async (archive) => {
          await archive.records.commit('document-edited', [
            {
              collection: 'documents',
              id: document.id,
              after: archive.records.get('documents', document.id),
            },
          ]);
          return true;
        })
        .catch(() => false);
      isOver = isSaved;
      const after = disk.pullPlug({ seed: failing });
      const older = await openArchive('/a', { io: after.io }).catch((error: unknown) => error);
      if (older instanceof Error) expect(older).toMatchObject({ code: 'archive-newer' });
      else {
        const archive = older as Archive;
        expect(archive.records.get('documents', document.id)?.title).toBe('Judgment');
        await archive.close();
      }
      expect((await openLater(after)).records.get('documents', document.id)?.title).toBe('JUDGMENT!');
    }
  });
});

describe('a record that is newer than the program', () => {
  it('is refused as newer, not called damaged', async () => {
    const { disk, document } = await olderArchive();
    const schemas = { ...collectionSchemas, documents: documentSchema.extend({ schemaVersion: z.int() }) };
    const careless = {
      ...recordFormatOf({ migrations: [], schemas }),
      bringUp: (_: unknown, record: unknown) => record,
    };
    const archive = await openArchive('/a', { io: disk.io, format: careless });
    await archive.records.commit('document-edited', [
      { collection: 'documents', id: document.id, after: { ...document, schemaVersion: 9 } },
    ]);
    await archive.close();
    const today = await openArchive('/a', { io: disk.io });
    const tooNew = expect.objectContaining({ code: 'archive-newer', details: { version: 9 } }) as Error;
    expect(() => today.records.get('documents', document.id)).toThrow(tooNew);
    await expect(collect(today.records.log())).rejects.toThrow(tooNew);
  });
});
