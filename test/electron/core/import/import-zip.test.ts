import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { documentOriginal, listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { archiveWithStick } from '../../../support/archive-with-stick.ts';
import { corpus, describeWithCorpus } from '../../../support/corpora.ts';
import { attachedFile, mailWith } from '../../../support/mail-file.ts';
import { zipFile } from '../../../support/zip-file.ts';

async function importOf(files: Readonly<Record<string, Uint8Array>>) {
  const { archive, root, folder } = await archiveWithStick(files);
  const run = async () => {
    const { results } = await importFiles(archive, [folder], { startParser });
    return results.map(({ file, status, error }) => [file.replace('stick/', ''), error?.code ?? status]);
  };
  return { archive, root, run };
}

const text = (name: string, bytes = `The text of ${name}.`) => ({ name, bytes });

describe('an import of a ZIP', () => {
  it('makes a document of each file in it, whose original is that file bit for bit', async () => {
    const { archive, run } = await importOf({
      'a.zip': zipFile([
        text('b/letter.txt'),
        { ...text('stored.txt'), isStored: true },
        text('b/'),
        text('.hidden'),
        text('__MACOSX/b/letter.txt'),
        {
          ...text('x', 'Caf\u00e9.'),
          name: Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74]),
          flags: 0,
        },
      ]),
    });
    expect(await run()).toEqual([
      ['a.zip/b/letter.txt', 'imported'],
      ['a.zip/stored.txt', 'imported'],
      ['a.zip/café.txt', 'imported'],
    ]);
    const letter = listDocuments(archive).find(({ provenance }) => provenance.fileName === 'letter.txt');
    if (!letter) throw new Error('the letter is not there');
    expect(letter.provenance.path).toBe('stick/a.zip/b/letter.txt');
    expect(Buffer.from(await documentOriginal(archive, letter.id)).toString()).toBe(
      'The text of b/letter.txt.',
    );
    expect((await run()).map(([, status]) => status)).toEqual(['duplicate', 'duplicate', 'duplicate']);
  });

  it('goes into ZIPs in ZIPs and in mails, and stops at the third', async () => {
    const third = zipFile([text('c.txt')]);
    const second = zipFile([text('b.txt'), { name: 'third.zip', bytes: third }]);
    const { run } = await importOf({
      'first.zip': zipFile([{ name: 'second.zip', bytes: second }, text('a.txt')]),
      'mail.eml': mailWith('Files', 'In the ZIP.', [attachedFile('files.zip', zipFile([text('m.txt')]))]),
    });
    expect(await run()).toEqual([
      ['first.zip/second.zip/b.txt', 'imported'],
      ['first.zip/second.zip/third.zip', 'file-too-deep'],
      ['first.zip/a.txt', 'imported'],
      ['mail.eml', 'imported'],
      ['mail.eml/files.zip/m.txt', 'imported'],
    ]);
  });

  it('refuses each file that is unsafe, says why, and reads the others', async () => {
    const { root, run } = await importOf({
      'a.zip': zipFile([
        text('../up.txt'),
        text('/etc/absolute.txt'),
        text('C:/drive.txt'),
        text('back\\slash.txt'),
        text('b/NUL.txt'),
        { ...text('link', '/etc/passwd'), attributes: 0o120777 * 65_536 },
        { ...text('locked.txt'), flags: 0x0801 },
        { ...text('short.txt'), saidLength: 5 },
        { ...text('long.txt'), saidLength: 5000 },
        { name: 'zeros.txt', bytes: Buffer.alloc(3_000_000) },
        { ...text('large.txt'), saidLength: 300_000_000 },
        text('empty.txt', ''),
        text('fine.txt'),
      ]),
    });
    expect(await run()).toEqual([
      ['a.zip/../up.txt', 'zip-name-unsafe'],
      ['a.zip//etc/absolute.txt', 'zip-name-unsafe'],
      ['a.zip/C:/drive.txt', 'zip-name-unsafe'],
      ['a.zip/back\\slash.txt', 'zip-name-unsafe'],
      ['a.zip/b/NUL.txt', 'zip-name-unsafe'],
      ['a.zip/link', 'file-is-link'],
      ['a.zip/locked.txt', 'format-encrypted'],
      ['a.zip/short.txt', 'format-damaged'],
      ['a.zip/long.txt', 'format-damaged'],
      ['a.zip/zeros.txt', 'zip-bomb'],
      ['a.zip/large.txt', 'file-too-large'],
      ['a.zip/empty.txt', 'file-empty'],
      ['a.zip/fine.txt', 'imported'],
    ]);
    expect((await readdir(root)).sort()).toEqual(['case.testimonia', 'stick']);
  });

  it('refuses a whole ZIP whose files share bytes, that has too many, that is cut off or that is empty', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => text(`${index}.txt`, ''));
    const { run } = await importOf({
      'a.zip': zipFile([text('a.txt'), { ...text('b.txt'), saidStart: 0 }]),
      'b.zip': zipFile(many),
      'c.zip': zipFile([text('a.txt'), text('b.txt')]).subarray(0, 60),
      'd.zip': zipFile([]),
    });
    expect(await run()).toEqual([
      ['a.zip', 'zip-bomb'],
      ['b.zip', 'file-too-large'],
      ['c.zip', 'format-damaged'],
      ['d.zip', 'file-empty'],
    ]);
  });
});

describeWithCorpus('hostile/zip', 'hostile ZIPs', () => {
  it(
    'each give an error with a code of its own kind, and none harms the process',
    { timeout: 60_000 },
    async () => {
      const { archive } = await importOf({});
      const { results } = await importFiles(archive, [corpus('hostile/zip')], { startParser });
      const zips = results.filter(({ file }) => file.includes('.zip'));
      console.log(
        zips.map(({ file, status, error }) => `${file.slice(4, 80)}: ${error?.code ?? status}`).join('\n'),
      );
      const names = (await readdir(corpus('hostile/zip'))).filter((name) => name.endsWith('.zip'));
      for (const name of names) {
        const codes = zips
          .filter(({ file }) => file.startsWith(`zip/${name}`))
          .map(({ error }) => error?.code);
        expect(
          codes.some((code) => code !== undefined),
          name,
        ).toBe(true);
        for (const code of codes) expect(code ?? '').not.toMatch(/^(parser|internal)/);
      }
    },
  );
});
