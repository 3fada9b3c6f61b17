import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../../electron/core/archive.ts';
import { documentOriginal, listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles, type ImportOptions } from '../../../../electron/core/import/import-files.ts';
import { attachedFile, mailWith } from '../../../support/mail-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const attachedMail = (subject: string, bytes: Uint8Array) =>
  attachedFile(`${subject}.eml`, bytes, 'message/rfc822');

async function setup(files: Readonly<Record<string, Uint8Array>>) {
  const root = await temporaryFolder();
  const folder = join(root, 'box');
  await mkdir(folder);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const { archive } = await createArchive(join(root, 'case.testimonia'));
  onTestFinished(() => archive.close());
  const run = async (options?: Partial<ImportOptions>) => {
    const { results } = await importFiles(archive, [folder], { startParser, ...options });
    return results.map(({ file, status, error }) => [file, error?.code ?? status]);
  };
  return { archive, run };
}

const letter = Buffer.from('A letter to the court.');

describe('an import of mail', () => {
  it('makes a document of the mail and of each file that came with it, which says where it was', async () => {
    const picture = attachedFile(
      'broken.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'image/png',
    );
    const { archive, run } = await setup({
      'a.eml': mailWith('Two files', 'Here they are.', [attachedFile('letter.txt', letter), picture]),
    });
    expect(await run()).toEqual([
      ['box/a.eml', 'imported'],
      ['box/a.eml/letter.txt', 'imported'],
      ['box/a.eml/broken.png', expect.not.stringMatching('imported')],
    ]);
    const documents = listDocuments(archive);
    const mail = documents.find(({ provenance }) => provenance.format === 'eml');
    const attached = documents.find(({ provenance }) => provenance.format === 'text');
    if (!attached) throw new Error('the letter is not there');
    expect(mail).toMatchObject({
      title: 'Two files',
      kind: 'other',
      date: '2018-03-05',
      provenance: { format: 'eml' },
    });
    expect(attached.related).toEqual([
      { relation: 'attachment-of', document: mail?.id, reference: 'box/a.eml' },
    ]);
    expect(attached.provenance).toMatchObject({ fileName: 'letter.txt', path: 'box/a.eml/letter.txt' });
    expect(Buffer.from(await documentOriginal(archive, attached.id)).equals(letter)).toBe(true);
  });

  it('goes into mails in mails, and stops where nobody sends any', async () => {
    const fourth = mailWith('Fourth', 'd', [attachedFile('lost.txt', letter)]);
    const third = mailWith('Third', 'c', [attachedMail('fourth', fourth)]);
    const second = mailWith('Second', 'b', [attachedMail('third', third)]);
    const { run } = await setup({ 'first.eml': mailWith('First', 'a', [attachedMail('second', second)]) });
    expect(await run()).toEqual([
      ['box/first.eml', 'imported'],
      ['box/first.eml/second.eml', 'imported'],
      ['box/first.eml/second.eml/third.eml', 'imported'],
      ['box/first.eml/second.eml/third.eml/fourth.eml', 'file-too-deep'],
    ]);
  });

  it('finds again what it has, and brings what is missing when it was stopped after the mail', async () => {
    const { archive, run } = await setup({
      'a.eml': mailWith('Files', 'x', [
        attachedFile('a.txt', letter),
        attachedFile('b.txt', Buffer.from('Another.')),
      ]),
    });
    const controller = new AbortController();
    const mail = ['box/a.eml', 'imported'];
    await run({
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(await run({ isDryRun: true })).toEqual([
      mail,
      ['box/a.eml/a.txt', 'imported'],
      ['box/a.eml/b.txt', 'imported'],
    ]);
    await run();
    expect(archive.records.count('documents')).toBe(3);
    expect((await run()).map(([, status]) => status)).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(archive.records.count('documents')).toBe(3);
  });
});
