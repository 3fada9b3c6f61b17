import { describe, expect, it } from 'vitest';
import { headParts, readHeadParts } from '../../../../electron/core/storage/head-parts.ts';
import { logStart } from '../../../../electron/core/storage/storage.ts';
import { emptyTables, type Tables } from '../../../../electron/core/storage/tables.ts';

const records: readonly (readonly [string, unknown])[] = [
  ['d1', { title: 'plain' }],
  ['d"2\\', { title: ',"records":[["d",{}]]}' }],
  ['دال', { title: 'العدالة 정의 न्याय 正义 \u{1F397} \u2028', tags: [[], {}] }],
  ['__proto__', { title: '' }],
];

function filled(): Tables {
  const tables = emptyTables();
  for (const [id, record] of records) tables.documents.set(id, record);
  tables.dossiers.set('s1', { title: 'in another collection' });
  return tables;
}

function readBack(parts: Iterable<Uint8Array>): Tables {
  const reading = readHeadParts('head/000000001', emptyTables());
  for (const part of parts) reading.take(part);
  return reading.end().tables;
}

describe('the parts of a head', () => {
  it('give back every record, its id and its place, whatever the texts are like', () => {
    const tables = readBack(headParts({ tables: filled(), position: logStart }));
    expect([...tables.documents]).toEqual(records);
    expect([...tables.dossiers]).toEqual([['s1', { title: 'in another collection' }]]);
    expect(tables.documents.get('دال')).toEqual(records[2]?.[1]);
    expect(tables.documents.get('toString')).toBeUndefined();
  });

  it('are the same made of records that were never looked at as of those that were', () => {
    const first = [...headParts({ tables: filled(), position: logStart })];
    const second = [...headParts({ tables: readBack(first), position: logStart })];
    expect(second.map(String)).toEqual(first.map(String));
  });

  it('are what a reader that knows nothing of the index reads as JSON', () => {
    const [start, documents, dossiers, end] = [...headParts({ tables: filled(), position: logStart })].map(
      (part): unknown => JSON.parse(String(part)),
    );
    expect(start).toEqual({ part: 'start', ...logStart });
    expect(documents).toMatchObject({ part: 'records', collection: 'documents', records });
    expect(dossiers).toMatchObject({ collection: 'dossiers', ids: ['s1'] });
    expect(end).toEqual({ part: 'end', total: 5 });
  });

  it('are read without an index too, as the first heads have none', () => {
    const parts = [
      { part: 'start', ...logStart },
      { part: 'records', collection: 'documents', records },
      { part: 'end', total: records.length },
    ].map((part) => Buffer.from(JSON.stringify(part)));
    expect([...readBack(parts).documents]).toEqual(records);
  });

  it('hold the records as they stood when they were begun, though others change while they are taken', () => {
    const tables = filled();
    const parts = headParts({ tables, position: logStart });
    tables.documents.set('d1', { title: 'changed' });
    tables.documents.delete('دال');
    tables.documents.set('d9', { title: 'new' });
    expect([...readBack(parts).documents]).toEqual(records);
  });

  it('stay small, however many records there are and however long they are', () => {
    const tables = emptyTables();
    for (let number = 0; number < 600; number += 1) tables.documents.set(`d${number}`, { number });
    for (let number = 0; number < 5; number += 1) tables.imports.set(`i${number}`, 'x'.repeat(2 ** 17));
    const lengths = [...headParts({ tables, position: logStart })].map(({ length }) => length);
    expect(lengths).toHaveLength(1 + 3 + 3 + 1);
    expect(Math.max(...lengths)).toBeLessThan(1.1 * 2 ** 18);
  });

  it('are damage when one of them is missing, or when the index does not fit', () => {
    const [start, documents, dossiers, end] = [...headParts({ tables: filled(), position: logStart })].map(
      String,
    ) as [string, string, string, string];
    const read =
      (...parts: string[]) =>
      () =>
        readBack(parts.map((part) => Buffer.from(part)));
    const damage = expect.objectContaining({ code: 'archive-damaged' }) as Error;
    expect(read(start, documents, end)).toThrow(damage);
    expect(read(start, documents, dossiers)).toThrow(damage);
    expect(read(documents, dossiers, end)).toThrow(damage);
    expect(read(start, documents.replace('"lengths":[17', '"lengths":[18'), dossiers, end)).toThrow(damage);
  });
});
