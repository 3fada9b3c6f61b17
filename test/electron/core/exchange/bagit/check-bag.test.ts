import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../../../../electron/core/exchange/bagit/bag-files.ts';
import { checkBag } from '../../../../../electron/core/exchange/bagit/check-bag.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const sha = (text: string, algorithm = 'sha512') => createHash(algorithm).update(text).digest('hex');

/** Writes a bag of these files into a folder of its own. */
async function bagOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries({ 'bagit.txt': declaration, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const checked = async (files: Readonly<Record<string, string>>) => checkBag(folderFiles(await bagOf(files)));
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code);

describe('a bag of version 1.0', () => {
  it('is valid when every manifest lists every file', async () => {
    const report = await checked({
      'data/a.txt': 'one',
      'manifest-sha512.txt': `${sha('one')}  data/a.txt\n`,
      'manifest-sha256.txt': `${sha('one', 'sha256')} data/a.txt\n`,
      'bag-info.txt': 'Payload-Oxum: 3.1\nExternal-Description: kept\n  by the union\n',
    });
    expect(report).toMatchObject({ valid: true, version: '1.0', payload: { files: 1, bytes: 3 } });
    expect(report.info).toContainEqual(['External-Description', 'kept by the union']);
  });

  it('is not complete when one manifest leaves a file out, which a bag of 0.97 may', async () => {
    const files = {
      'data/a.txt': 'one',
      'data/b.txt': 'two',
      'manifest-sha512.txt': `${sha('one')}  data/a.txt\n${sha('two')}  data/b.txt\n`,
      'manifest-md5.txt': `${sha('one', 'md5')}  data/a.txt\n`,
    };
    const newer = await checked(files);
    expect(newer.errors).toEqual([{ code: 'file-unlisted', file: 'data/b.txt' }]);
    const older = await checked({ ...files, 'bagit.txt': declaration.replace('1.0', '0.97') });
    expect(older.valid).toBe(true);
  });

  it('has line ends and percent signs of names written as signs', async () => {
    const report = await checked({
      'data/a\nb 100%.txt': 'one',
      'manifest-sha512.txt': `${sha('one')}  data/a%0Ab 100%25.txt\n`,
    });
    expect(report.errors).toEqual([]);
  });
});

describe('what a bag lacks', () => {
  it('is told once for a file that every manifest lists', async () => {
    const report = await checked({
      'data/a.txt': 'one',
      'manifest-sha512.txt': `${sha('one')}  data/a.txt\n${sha('x')}  data/b.txt\n`,
      'manifest-sha256.txt': `${sha('one', 'sha256')}  data/a.txt\n${sha('x', 'sha256')}  data/b.txt\n`,
    });
    expect(report).toMatchObject({ complete: false, errors: [{ code: 'file-missing', file: 'data/b.txt' }] });
  });

  it('is told apart where it was to be fetched, and nothing is fetched', async () => {
    const report = await checked({
      'data/a.txt': 'one',
      'manifest-sha512.txt': `${sha('one')}  data/a.txt\n${sha('x')}  data/b.txt\n`,
      'fetch.txt': 'http://bags.invalid/b.txt 1 data/b.txt\n',
    });
    expect(codes(report.errors)).toEqual(['file-awaited']);
    expect(codes(report.warnings)).toEqual(['fetch']);
    expect(report.awaited).toBe(1);
  });

  it('may be the manifest itself, its charset or its sense', async () => {
    expect(codes((await checked({ 'data/a.txt': 'one' })).errors)).toEqual(['manifest-missing']);
    const unread = await checked({ 'data/a.txt': 'one', 'manifest-sha512.txt': 'data/a.txt\n' });
    expect(codes(unread.errors)).toEqual(['line-wrong', 'file-unlisted']);
  });

  it('may be a checksum that can be made here: all is there, and nobody can vouch for it', async () => {
    const report = await checked({ 'data/a.txt': 'one', 'manifest-blake3.txt': 'abcd  data/a.txt\n' });
    expect(codes(report.warnings)).toEqual(['algorithm-unknown']);
    expect(report).toMatchObject({ complete: true, valid: false, errors: [{ code: 'file-unproven' }] });
  });
});

it('a link in a bag is told and not followed', async () => {
  const secret = join(await temporaryFolder(), 'secret.txt');
  await writeFile(secret, 'one');
  const folder = await bagOf({ 'data/a.txt': 'one', 'manifest-sha512.txt': `${sha('one')}  data/b.txt\n` });
  await symlink(secret, join(folder, 'data/b.txt'));
  const { errors } = await checkBag(folderFiles(folder));
  expect(errors).toContainEqual({ code: 'file-is-link', file: 'data/b.txt' });
  expect(codes(errors)).not.toContain('fixity');
});

it('a folder that is not there is said to be missing', async () => {
  const nowhere = join(await temporaryFolder(), 'bag');
  await expect(checkBag(folderFiles(nowhere))).rejects.toMatchObject({ code: 'file-missing' });
});
