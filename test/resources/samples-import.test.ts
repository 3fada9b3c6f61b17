import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startParser } from '../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../electron/core/archive.ts';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { documentKinds, type Document } from '../../shared/model/document.ts';
import type { ImportReport } from '../../shared/model/import.ts';

let folder: string;
let archive: Archive;
let report: ImportReport;
let documents: readonly Document[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  archive = (await createArchive(join(folder, 'samples.testimonia'))).archive;
  report = await importFiles(archive, [join(import.meta.dirname, '../../resources/samples')], {
    startParser,
  });
  documents = [...archive.records.all('documents')];
});

afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true, force: true });
});

function titled(fileName: string): string | undefined {
  return documents.find((document) => document.provenance.fileName === fileName)?.title;
}

test('every sample comes in, and none twice', () => {
  expect(report.results.filter((result) => result.status !== 'imported')).toEqual([]);
  expect(documents.length).toBeGreaterThanOrEqual(30);
});

test('every kind is there, and everything in fifteen languages', () => {
  expect(new Set(documents.map((document) => document.kind))).toEqual(new Set(documentKinds));
  expect(documents.filter((document) => document.languages.length === 0)).toEqual([]);
  const languages = new Set(
    documents.flatMap((document) => document.languages.map((tag) => tag.slice(0, 2))),
  );
  expect([...languages].sort().join(' ')).toBe('ar en es fa fr hi ja ko pt ru sw th ur wo zh');
});

test('saved pages are articles with the title, author and date that they name', () => {
  const page = documents.find(
    (document) => document.provenance.fileName === 'en-metoo-sister-campaigns.html',
  );
  expect(page).toMatchObject({
    kind: 'article',
    title: 'One phrase, many languages: #MeToo and its sisters',
    authors: ['Theodora Vance', 'Imani Okello'],
    outlet: 'Meridian Weekly',
    date: '2018-10-15',
  });
});

test('text, DOCX and PDF have their own titles', () => {
  expect(titled('fr-lettre-ouverte.txt')).toBe('Lettre ouverte des habilleuses, régisseuses et comédiennes');
  expect(titled('ar-bayan-mushtarak.docx')).toBe('بيان مشترك: من الشهادة إلى المحكمة');
  expect(titled('zh-zhichang-wenda.pdf')).toBe('职场性骚扰防治问答');
});

test('front matter arrives whole: the appeal names its sentence and the ruling it reviews', () => {
  const appeal = documents.find((document) => document.ruling?.docket === '2019노9227');
  expect(appeal?.ruling).toMatchObject({ stage: 'appeal', outcome: 'convicted' });
  expect(appeal?.related).toContainEqual({ relation: 'reviews', reference: '2018고합9103' });
});
