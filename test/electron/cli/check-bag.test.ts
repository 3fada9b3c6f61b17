import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zipFile } from '../../support/zip-file.ts';
import { runCommand } from './run-command.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** A bag in the one folder of a ZIP, as people send it. */
async function zippedBag(text: string, ...more: readonly { name: string; bytes: string }[]): Promise<string> {
  const place = join(await temporaryFolder(), 'bag.zip');
  const files = [
    { name: 'sent/bagit.txt', bytes: 'BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n' },
    { name: 'sent/manifest-md5.txt', bytes: `${md5('a letter')}  data/letter.txt\n` },
    { name: 'sent/data/letter.txt', bytes: text },
    ...more,
  ];
  await writeFile(place, zipFile(files));
  return place;
}

test('a bag in a ZIP is checked without being unpacked', async () => {
  const good = await runCommand('check-bag', await zippedBag('a letter'), '--json');
  expect(good.exitCode).toBe(0);
  expect(good.lines).toEqual([
    {
      ...{ valid: true, complete: true, errors: [], warnings: [], version: '0.97' },
      payload: { files: 1, bytes: 8 },
    },
  ]);
});

test('a file that was changed on the way is named, in a sentence, and the run ends with 4', async () => {
  const changed = await runCommand('check-bag', await zippedBag('a litter'));
  expect(changed.exitCode).toBe(4);
  expect(changed.out).toMatch(/data\/letter\.txt.* is not what it was when the bag was made/);
  expect(changed.out).toMatch(/complete, but not valid/);
});

test('a name in a ZIP that leads out of the bag ends the check', async () => {
  const hostile = await zippedBag('a letter', { name: '../out.txt', bytes: 'x' });
  const { exitCode, out, err } = await runCommand('check-bag', hostile);
  expect([exitCode, out]).toEqual([1, '']);
  expect(err).toContain('../out.txt');
});

test('nothing where a bag should be is said, with the path', async () => {
  const nowhere = join(await temporaryFolder(), 'bag');
  const { exitCode, err } = await runCommand('check-bag', nowhere);
  expect(exitCode).toBe(1);
  expect(err).toContain(nowhere);
});
