import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { undoEntry } from '../../../electron/core/activity/undo.ts';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { changeDocuments } from '../../../electron/core/change-documents.ts';
import { listCases } from '../../../electron/core/cases/cases.ts';
import { getDocument, listDocuments } from '../../../electron/core/documents.ts';
import type { DocumentChange } from '../../../shared/model/document-change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { sampleDocument } from '../../support/sample-document.ts';

let folder: string;
let archive: Archive;
let ids: readonly DocumentId[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'testimonia-'));
  ({ archive } = await createArchive(join(folder, 'a')));
  const documents = [
    sampleDocument({ title: 'Ruling', kind: 'ruling', ruling: { court: 'High Court', legalBasis: [] } }),
    sampleDocument({ title: 'Article', kind: 'article', tags: ['press'] }),
    sampleDocument({ title: 'Other article', kind: 'article' }),
  ];
  ids = documents.map(({ id }) => id);
  await archive.records.commit(
    'documents-imported',
    documents.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
});

afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true });
});

const said = () =>
  listDocuments(archive).map(({ title, tags, ruling, related, confidentiality, date }) => ({
    ...{ title, tags, ruling, related, confidentiality, date },
  }));

/** Changes, looks, and takes it back: everything must stand as before. */
async function lookAt(change: DocumentChange, look: () => void): Promise<void> {
  const before = said();
  const { entry } = await changeDocuments(archive, ids, change);
  look();
  await undoEntry(archive, entry ?? 0);
  expect(said()).toEqual(before);
}

test('a tag is added where it lacks and taken where it stands', async () => {
  await lookAt({ does: 'add', field: 'tags', word: 'press' }, () => {
    expect(said().map(({ tags }) => tags)).toEqual([['press'], ['press'], ['press']]);
  });
  const taken = await changeDocuments(archive, ids, { does: 'take', field: 'tags', word: 'press' });
  expect(taken.changed).toBe(1);
  await undoEntry(archive, taken.entry ?? 0);
});

test('a value is said of all, taken away again, and one of rulings of rulings alone', async () => {
  await lookAt({ does: 'say', values: { confidentiality: 'restricted', date: '2018~' } }, () => {
    expect(new Set(said().map(({ confidentiality, date }) => `${confidentiality} ${date ?? ''}`))).toEqual(
      new Set(['restricted 2018~']),
    );
  });
  await lookAt({ does: 'say', values: { 'ruling.court': 'Supreme Court' } }, () => {
    expect(said().map(({ ruling }) => ruling?.court)).toEqual(['Supreme Court', undefined, undefined]);
  });
  await lookAt({ does: 'say', values: { 'ruling.court': null, notes: null } }, () => {
    expect(said()[0]?.ruling?.court).toBeUndefined();
  });
});

test('many are bound to one, which is not bound to itself', async () => {
  const [to] = ids as [DocumentId];
  await lookAt({ does: 'link', relation: 'reports-on', to }, () => {
    expect(said().map(({ related }) => related.map(({ document }) => document))).toEqual([[], [to], [to]]);
  });
});

test('they are put into a new case, then into it once more without effect', async () => {
  const opened = await changeDocuments(archive, ids.slice(0, 2), { does: 'file', into: { title: 'Matter' } });
  expect(opened.changed).toBe(2);
  const [made] = listCases(archive);
  expect(made).toMatchObject({ title: 'Matter', documents: ids.slice(0, 2) });
  const into = made?.id ?? { title: '' };
  expect(await changeDocuments(archive, ids, { does: 'file', into })).toMatchObject({ changed: 1 });
  expect(await changeDocuments(archive, ids, { does: 'file', into })).toEqual({ changed: 0, entry: null });
});

test('a value that the field cannot have, or no field at all, changes nothing', async () => {
  const before = said();
  for (const values of [{ date: 'spring' }, { 'law.court': 'x' }, { title: null }])
    await expect(changeDocuments(archive, ids, { does: 'say', values })).rejects.toMatchObject({
      code: 'wrong-usage',
    });
  expect(said()).toEqual(before);
});

test('what was taken away stays away when the archive is opened again', async () => {
  const [id = ''] = ids;
  await changeDocuments(archive, ids, { does: 'say', values: { 'ruling.court': null } });
  await archive.close();
  archive = await openArchive(archive.path);
  expect(getDocument(archive, id).ruling).toEqual({ legalBasis: [] });
});
