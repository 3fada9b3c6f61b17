import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { removeDocuments } from '../../../electron/core/activity/remove-documents.ts';
import { createArchive, type Archive } from '../../../electron/core/archive.ts';
import { listDocuments } from '../../../electron/core/documents.ts';
import { saveDossier } from '../../../electron/core/dossiers.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { newImportId } from '../../../electron/core/new-id.ts';
import { saveNote } from '../../../electron/core/notes.ts';
import { addSampleRecords } from '../../../electron/core/sample-records.ts';
import { saveSearch } from '../../../electron/core/saved-searches.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { ImportResult } from '../../../shared/model/import.ts';

const samples = resolve(import.meta.dirname, '../../../resources/samples');
const paragraphs = Array.from({ length: 20 }, (_, at) => `Paragraph ${String(at)} of the agency’s report.`);
const edited = paragraphs.map((line, at) => (at === 12 ? 'Paragraph 12 of the changed report.' : line));
const longTitle = 'A very long name of a letter about the shelter and the court '.repeat(5).slice(0, 300);

/** Files that are imported on the way: a folder, and a table that describes it. */
export async function prepareFiles(folder: string): Promise<void> {
  const stick = join(folder, 'stick');
  await mkdir(stick);
  await writeFile(join(stick, 'a.txt'), 'The women walked to the court of the town.');
  await writeFile(join(stick, 'رسالة إلى المحكمة.txt'), 'رسالة قصيرة إلى محكمة الاستئناف.');
  await writeFile(join(folder, 'list.csv'), 'file,title,date\na.txt,The march,03/04/2018\nz.txt,Gone,2019\n');
}

/** A report of a run with one file of each kind of end. */
async function keepReport(archive: Archive, one: Document, two: Document): Promise<void> {
  const results: ImportResult[] = [
    {
      file: `Letters/${longTitle}.txt`,
      status: 'failed',
      error: { code: 'file-empty', details: { file: longTitle } },
    },
    { file: 'again/one.txt', status: 'duplicate', id: one.id },
    {
      file: 'papers/two.txt',
      status: 'imported',
      kind: 'article',
      id: two.id,
      near: [{ id: one.id, likeness: 0.968 }],
    },
  ];
  const at = new Date(Date.now() + 1000).toISOString();
  const id = newImportId();
  const after = { schemaVersion: 1, id, startedAt: at, finishedAt: at, filesTotal: results.length, results };
  await archive.records.commit('documents-imported', [{ collection: 'imports', id, after }]);
}

/** An open archive of the samples with something on every screen; resolves to its folder. */
export async function prepareArchive(folder: string): Promise<string> {
  const path = join(folder, 'Work.testimonia');
  const { archive } = await createArchive(path);
  const papers = join(folder, 'papers');
  await mkdir(papers);
  await writeFile(join(papers, 'one.txt'), paragraphs.join('\n\n'));
  await writeFile(join(papers, 'two.txt'), [...edited, 'A line of its own.'].join('\n\n'));
  await writeFile(join(papers, 'long.md'), `# ${longTitle}\n\nA letter to the court.\n`);
  await writeFile(join(papers, 'gone.txt'), 'A letter that was taken away.');
  await importFiles(archive, [samples, papers], { startParser });
  await addSampleRecords(archive);
  const documents = listDocuments(archive);
  const named = (end: string): Document => {
    const found = documents.find(({ provenance }) => provenance.path.endsWith(end));
    if (!found) throw new Error(`${end} did not come in.`);
    return found;
  };
  await keepReport(archive, named('one.txt'), named('two.txt'));
  await removeDocuments(archive, [named('gone.txt').id]);
  const pdf = named('en-writing-it-down.pdf').id;
  await saveNote(archive, { document: pdf, text: 'To be quoted in the brief.' });
  await saveNote(archive, { document: pdf, colour: 'green', text: 'Ask the author.' });
  await saveSearch(archive, {
    title: 'Appeals in Haesol',
    typed: 'court:Haesol',
    filters: {},
    sort: 'relevance',
  });
  const first = ['ko-haesol-2-appeal.md', 'long.md', 'ar-bayan-mushtarak.docx'].map((end) => named(end).id);
  await saveDossier(archive, {
    title: 'Appeal in the Haesol case',
    compiler: 'The shelter',
    sections: [
      { title: 'Rulings', documents: first },
      { title: 'رسائل', note: 'A note to this section.', documents: [pdf] },
    ],
  });
  await archive.close();
  return path;
}
