import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { documentContent, documentOriginal, listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles, type ImportOptions } from '../../../../electron/core/import/import-files.ts';
import type { ImportProgress } from '../../../../electron/core/import/import-progress.ts';
import { importReport } from '../../../../electron/core/import/import-reports.ts';
import { newImportId } from '../../../../electron/core/new-id.ts';
import type { StartParser } from '../../../../electron/core/import/parser-host.ts';
import { countResults, type ImportResult } from '../../../../shared/model/import.ts';
import { archiveWithStick } from '../../../support/archive-with-stick.ts';
import { docxFile, docxParagraph } from '../../../support/docx-file.ts';
import { fixture } from '../../../support/fixture.ts';
import { pdfFile } from '../../../support/pdf-file.ts';

interface Setup {
  readonly archive: Archive;
  readonly folder: string;
  readonly run: (options?: Partial<ImportOptions>) => ReturnType<typeof importFiles>;
}

/** A new archive, and a folder with these files. */
async function setup(files: Readonly<Record<string, string | Uint8Array>>): Promise<Setup> {
  const { archive, folder } = await archiveWithStick(files);
  return { archive, folder, run: (options) => importFiles(archive, [folder], { startParser, ...options }) };
}

const statuses = (results: readonly ImportResult[]) =>
  Object.fromEntries(
    results.map(({ file, status, error }) => [file.replace('stick/', ''), error?.code ?? status]),
  );

const everyFormat = {
  'letter.txt': fixture('letter.txt'),
  'order.docx': docxFile({ body: docxParagraph('Order of the court') }),
  'order.pdf': pdfFile([[{ text: 'Order of the court', x: 72, y: 700 }]]),
  'page.html': fixture('page.html'),
  'ruling.md': fixture('ruling.md'),
};

describe('an import', () => {
  it('makes a document of each file, with its original bit for bit, its text and where it came from', async () => {
    const { archive, folder, run } = await setup(everyFormat);
    const report = await run();
    expect(countResults(report.results)).toEqual({ imported: 5, duplicates: 0, skipped: 0, failed: 0 });
    const documents = listDocuments(archive);
    expect(documents.map(({ kind, title, languages }) => ({ kind, title, languages }))).toEqual([
      { kind: 'other', title: 'Carta abierta', languages: ['es'] },
      { kind: 'other', title: 'Order of the court', languages: [] },
      { kind: 'other', title: 'Order of the court', languages: [] },
      { kind: 'article', title: 'Women of the port speak up', languages: ['en-US'] },
      { kind: 'ruling', title: 'Tribunal de Valmar, judgment 12/2019', languages: ['es', 'en-US'] },
    ]);
    for (const { id, provenance, characters } of documents) {
      const original = await readFile(join(folder, provenance.fileName));
      expect(original.equals(await documentOriginal(archive, id))).toBe(true);
      expect(provenance).toMatchObject({
        path: `stick/${provenance.fileName}`,
        importId: report.id,
        bytes: original.length,
      });
      expect((await documentContent(archive, id)).blocks.length).toBeGreaterThan(0);
      expect(characters).toBeGreaterThan(0);
    }
    expect(documents[4]?.ruling).toMatchObject({ docket: '12/2019', outcome: 'sentence-increased' });
    expect(documents[4]).not.toHaveProperty('law');
  });

  it('goes on past every bad file, and says of each what is wrong', async () => {
    const { run } = await setup({
      'a-damaged.pdf': everyFormat['order.pdf'].subarray(0, 60),
      'b-damaged.docx': everyFormat['order.docx'].subarray(0, 200),
      'c-empty.txt': '',
      'd-picture.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'e-silent.html': '<html><body><script>1</script></body></html>',
      'f-fine.txt': 'Fine.',
      'g-remnant.pdf': 'not a PDF any more',
      '\u{202e}txt.exe': 'Bidi tricks in a name.',
    });
    const report = await run();
    expect(statuses(report.results)).toEqual({
      'a-damaged.pdf': 'format-damaged',
      'b-damaged.docx': 'format-damaged',
      'c-empty.txt': 'file-empty',
      'd-picture.png': 'format-damaged',
      'e-silent.html': 'text-missing',
      'f-fine.txt': 'imported',
      'g-remnant.pdf': 'format-damaged',
      '\u{202e}txt.exe': 'imported',
    });
    for (const { file, error } of report.results) if (error) expect(error.details['file']).toBe(file);
    expect(report.results[0]?.error?.details['format']).toBe('PDF');
  });

  it('knows a file whose bytes it has, from the run before or from this one', async () => {
    const { archive, run } = await setup({ 'a.txt': 'The same.', 'b.txt': 'The same.', 'c.txt': 'Another.' });
    const first = (await run()).results;
    expect(first.map(({ status }) => status)).toEqual(['imported', 'duplicate', 'imported']);
    expect(first[1]?.id).toBe(first[0]?.id);
    const second = (await run()).results;
    expect(second.map(({ status, id }) => [status, id])).toEqual([
      ['duplicate', first[0]?.id],
      ['duplicate', first[0]?.id],
      ['duplicate', first[2]?.id],
    ]);
    expect(archive.records.count('documents')).toBe(2);
  });

  it('done twice adds nothing the second time, whatever the files hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 6 }),
        async (texts) => {
          const { archive, run } = await setup(
            Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])),
          );
          const first = countResults((await run()).results);
          const second = countResults((await run()).results);
          expect(archive.records.count('documents')).toBe(first.imported);
          expect(second).toMatchObject({
            imported: 0,
            duplicates: first.imported + first.duplicates,
            failed: first.failed,
          });
        },
      ),
      { numRuns: 5 },
    );
  });

  it('takes the word of the one who imports before that of the file', async () => {
    const { archive, run } = await setup({ 'ruling.md': everyFormat['ruling.md'] });
    await run({ kind: 'report', language: 'fr' });
    const [document] = listDocuments(archive);
    expect(document).toMatchObject({ kind: 'report', languages: ['fr'] });
    expect(document).not.toHaveProperty('ruling');
    await expect(run({ language: 'no such language' })).rejects.toMatchObject({ code: 'wrong-usage' });
  });

  it('names a document without a title after its file', async () => {
    const { archive, run } = await setup({ 'case_12.2019.txt': 'long words '.repeat(60) });
    await run();
    expect(listDocuments(archive)[0]?.title).toBe('case 12.2019');
  });

  it('tells a result only when its document survives a crash, and keeps the report', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.txt`, `Text ${index}.`]),
    );
    const { archive, run } = await setup(files);
    const id = newImportId();
    const told: ImportResult[] = [];
    const progress: ImportProgress[] = [];
    const report = await run({
      id,
      onResult: (result) => {
        expect(archive.records.get('documents', result.id ?? '')).toBeDefined();
        told.push(result);
      },
      onProgress: (each) => progress.push(each),
    });
    expect(told.length).toBe(60);
    expect(told).toEqual(report.results);
    expect(progress[0]).toMatchObject({ id, filesDone: 0, filesTotal: 60, isFinished: false });
    expect(progress.at(-1)).toMatchObject({
      filesDone: 60,
      bytesDone: progress[0]?.bytesTotal,
      isFinished: true,
    });
    expect(progress.at(-1)?.counts).toEqual(countResults(report.results));
    await archive.close();
    const again = await openArchive(archive.path);
    expect(importReport(again, id)).toEqual(report);
    expect(again.records.count('documents')).toBe(60);
    await again.close();
  });

  it('that is only tried writes nothing, and says what would come', async () => {
    const { archive, run } = await setup({ ...everyFormat, 'same.txt': everyFormat['letter.txt'] });
    const { sequence } = archive.records.head;
    const report = await run({ isDryRun: true });
    expect(countResults(report.results)).toEqual({ imported: 5, duplicates: 1, skipped: 0, failed: 0 });
    expect(archive.records.head.sequence).toBe(sequence);
    expect([...archive.records.all('imports')]).toEqual([]);
  });

  it('that is stopped keeps what it has, and the report says how far it came', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${10 + index}.txt`, `Text ${index}.`]),
    );
    const { archive, run } = await setup(files);
    const controller = new AbortController();
    const report = await run({
      signal: controller.signal,
      onProgress: ({ filesDone }) => {
        if (filesDone === 10) controller.abort();
      },
    });
    expect(countResults(report.results)).toMatchObject({ imported: 10, failed: 0 });
    expect(importReport(archive, report.id)).toEqual(report);
    expect(countResults((await run()).results)).toMatchObject({ imported: 20, duplicates: 10 });
  });

  it('stopped in the middle of a file that hangs ends at once', async () => {
    const { run } = await setup({ 'a.txt': 'Text.' });
    const controller = new AbortController();
    const hanging: StartParser = () => ({
      send: () => {
        controller.abort();
      },
      onMessage: () => undefined,
      onExit: () => undefined,
      kill: () => undefined,
    });
    expect((await run({ startParser: hanging, signal: controller.signal })).results).toEqual([]);
  });

  it('leaves the archive alone when it lies in the folder that is imported', async () => {
    const { archive, folder } = await setup({ 'a.txt': 'Text.' });
    const report = await importFiles(archive, [join(folder, '..')], { startParser });
    expect(report.results.map(({ status }) => status)).toEqual(['imported']);
  });

  it('of nothing is a report of nothing', async () => {
    const { archive } = await setup({});
    expect((await importFiles(archive, [], { startParser })).results).toEqual([]);
  });
});
