import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArchive, type Archive } from '../../../electron/core/archive.ts';
import { editDocument } from '../../../electron/core/documents.ts';
import { removeDossier, saveDossier } from '../../../electron/core/dossiers.ts';
import { activityHandlers } from '../../../electron/main/handlers/activity.ts';
import type { HandlerTools } from '../../../electron/main/handler-tools.ts';
import { dossierDraftSchema } from '../../../shared/model/dossier.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let archive: Archive;
let told: string[];
let handlers: ReturnType<typeof activityHandlers>;
const document = sampleDocument();
const all = { about: 'all', offset: 0, limit: 100 } as const;

beforeEach(async () => {
  archive = (await createArchive(join(await temporaryFolder(), 'one.testimonia'))).archive;
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  told = [];
  handlers = activityHandlers({
    session: { require: () => archive },
    tell: (name: string) => told.push(name),
  } as unknown as HandlerTools);
});

afterEach(() => archive.close());

test('an edit is told field by field, and taking it back tells the window that documents changed', async () => {
  await editDocument(archive, document.id, { title: 'Another title' });
  const { lines, total } = await handlers['activity.list'](all);
  expect(total).toBe(3);
  expect(lines[0]).toMatchObject({ action: 'document-edited', documents: 1, canUndo: true });
  const { changes } = await handlers['activity.entry'](3);
  expect(changes[0]?.fields).toEqual([{ field: 'title', before: 'A title', after: 'Another title' }]);
  expect(await handlers['activity.undo'](3)).toBe(4);
  expect(told).toEqual(['documents.changed']);
  expect(archive.records.get('documents', document.id)?.title).toBe('A title');
});

test('a removed dossier comes back with the same identity, and the window is told', async () => {
  const { id } = await saveDossier(archive, dossierDraftSchema.parse({ title: 'Appeal', sections: [] }));
  const { sequence } = await removeDossier(archive, id);
  await handlers['activity.undo'](sequence);
  expect(told).toEqual(['dossiers.changed']);
  expect(archive.records.get('dossiers', id)?.title).toBe('Appeal');
});

test('the log is listed by what it is about, and page by page', async () => {
  await saveDossier(archive, dossierDraftSchema.parse({ title: 'Appeal', sections: [] }));
  const actions = async (about: 'documents' | 'dossiers' | 'archive') =>
    (await handlers['activity.list']({ ...all, about })).lines.map(({ action }) => action);
  expect(await actions('documents')).toEqual(['documents-imported']);
  expect(await actions('dossiers')).toEqual(['dossier-saved']);
  expect(await actions('archive')).toEqual(['archive-created']);
  const last = await handlers['activity.list']({ about: 'all', offset: 2, limit: 100 });
  expect(last.lines.map(({ sequence }) => sequence)).toEqual([1]);
  const beyond = await handlers['activity.list']({ about: 'all', offset: 9, limit: 100 });
  expect(beyond).toMatchObject({ lines: [], total: 3 });
});

test('an original that is gone is told as not sound, and nothing is thrown', async () => {
  const { failure } = await handlers['activity.checkOriginal'](document.id);
  expect(failure).toMatchObject({ code: 'archive-damaged' });
});

test('what is no statement is said to be unreadable', async () => {
  await expect(handlers['activity.checkStatement']('no statement')).rejects.toMatchObject({
    code: 'statement-unreadable',
  });
});
