import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles, resumeImport } from '../../../../electron/core/import/import-files.ts';
import { planSheet } from '../../../../electron/core/sheet/sheet-import.ts';
import { archiveWithStick } from '../../../support/archive-with-stick.ts';
import { attachedFile, mailWith } from '../../../support/mail-file.ts';

const list = [
  'TY  - CASE',
  'TI  - R v Doe',
  'PB  - Court of Appeal',
  'DA  - 2019/05/02',
  'N1  - The appeal was allowed.',
  'L1  - internal-pdf://0123/The%20ruling.txt',
  'ER  - ',
  'TY  - NEWS',
  'TI  - A march',
  'T2  - The Gazette',
  'L1  - https://valmar.example/march.txt',
  'ER  - ',
].join('\r\n');

const files = {
  'list.ris': list,
  'The ruling.txt':
    'It is held that the acquittal cannot stand, because the court below did not hear the woman who had spoken first.',
  'march.txt': 'They walked to the square.',
};

describe('a list of references beside the files that it names', () => {
  it('describes each of them, which says where that comes from and what it belongs to', async () => {
    const { archive, folder } = await archiveWithStick(files);
    await importFiles(archive, [folder], { startParser });
    const documents = listDocuments(archive);
    const ruling = documents.find(({ provenance }) => provenance.fileName === 'The ruling.txt');
    expect(ruling).toMatchObject({
      kind: 'ruling',
      title: 'R v Doe',
      date: '2019-05-02',
      ruling: { court: 'Court of Appeal' },
      related: [{ relation: 'attachment-of', reference: 'stick/list.ris' }],
      origins: { title: { source: 'reference' }, 'ruling.court': { source: 'reference' } },
    });
    // What the record says nothing of is found in the file itself.
    expect(ruling?.origins['languages']).toMatchObject({ source: 'text' });
    expect(documents.filter(({ provenance }) => provenance.format === 'ris')).toHaveLength(2);
    const march = documents.find(({ provenance }) => provenance.fileName === 'march.txt');
    expect(march?.related).toEqual([]);
  });

  it('is remembered by a run that goes on when the list has gone', async () => {
    const { archive, folder } = await archiveWithStick(files);
    const controller = new AbortController();
    await importFiles(archive, [folder], {
      startParser,
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(listDocuments(archive)).toEqual([]);
    await writeFile(join(folder, 'list.ris'), 'TY  - NEWS\r\nTI  - Something else\r\nER  - ');
    await resumeImport(archive, { startParser });
    expect(listDocuments(archive).map(({ title }) => title)).toContain('R v Doe');
  });

  it('gives way to a table that describes the same file, and the table reaches into mails', async () => {
    const { archive, root, folder } = await archiveWithStick({
      ...files,
      'a.eml': mailWith('Files', 'Here.', [attachedFile('Letter.txt', Buffer.from('To the court.'))]),
    });
    await mkdir(join(root, 'sheet'));
    const sheet = {
      header: ['file', 'title'],
      rows: [
        { number: 2, cells: ['the ruling.txt', 'From the table'] },
        { number: 3, cells: ['A.EML\\Letter.txt', 'The letter'] },
      ],
    };
    const plan = await planSheet(sheet, ['file', 'title'], {
      paths: [folder],
      sheetPath: join(root, 'sheet'),
    });
    expect(plan.checks.flatMap(({ problems }) => problems)).toEqual([]);
    await importFiles(archive, [folder], { startParser, describe: plan.describe, described: plan.described });
    const titles = listDocuments(archive).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['From the table', 'The letter', 'R v Doe', 'A march']));
    // What the table leaves open the list still says, and what the file is attached to.
    expect(listDocuments(archive).find(({ title }) => title === 'From the table')).toMatchObject({
      date: '2019-05-02',
      related: [{ relation: 'attachment-of', reference: 'stick/list.ris' }],
      origins: { title: { source: 'sheet' }, date: { source: 'reference' } },
    });
  });
});
