import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../../electron/core/archive.ts';
import { dossierContent, dossierTools } from '../../../electron/core/dossier-build.ts';
import { listDocuments } from '../../../electron/core/documents.ts';
import { saveDossier } from '../../../electron/core/dossiers.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { buildDossier } from '../../../shared/dossier/build-dossier.ts';
import { dossierDraftSchema, type DossierDraft } from '../../../shared/model/dossier.ts';

let folder: string;
let archive: Archive;
let draft: DossierDraft;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'testimonia-dossier-build-'));
  archive = (await createArchive(join(folder, 'casos.testimonia'))).archive;
  const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  for (const [index, file] of files.entries())
    await writeFile(file, `What was said in document ${index + 1}.\n`);
  await importFiles(archive, files, { startParser });
  const documents = listDocuments(archive).map(({ id }) => id);
  draft = dossierDraftSchema.parse({ title: 'Casos', sections: [{ title: 'Both', documents }] });
});

afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true });
});

test('gathers records, texts and where the log stands', async () => {
  const content = await dossierContent(archive, draft);
  expect(content.archiveName).toBe('casos');
  expect(content.logHead).toEqual({ ...archive.records.head });
  const [both] = content.sections;
  expect(both?.title).toBe('Both');
  expect(both?.documents.map((each) => each.content.blocks[0])).toEqual(
    [1, 2].map(
      (number) => expect.objectContaining({ text: `What was said in document ${number}.` }) as unknown,
    ),
  );
});

test('the same archive and the same choice give the same bytes', async () => {
  const build = async () => buildDossier(await dossierContent(archive, draft), dossierTools());
  const [first, second] = [await build(), await build()];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test('a saved dossier carries the date on which it was last changed', async () => {
  const before = await dossierContent(archive, draft);
  const saved = await saveDossier(archive, draft);
  const after = await dossierContent(archive, saved);
  expect(after.compiledAt).toBe(saved.updatedAt);
  expect(before.compiledAt < after.compiledAt).toBe(true);
});

test('refuses a document that is not there', async () => {
  const missing = dossierDraftSchema.parse({
    title: 'x',
    sections: [{ title: '', documents: ['d00000000000x'] }],
  });
  await expect(dossierContent(archive, missing)).rejects.toMatchObject({ code: 'document-missing' });
});
