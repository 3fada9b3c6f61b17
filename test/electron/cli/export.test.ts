import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** An archive of a ruling and an article. */
async function smallArchive(): Promise<{ readonly archive: string; readonly place: string }> {
  const place = await temporaryFolder();
  const archive = join(place, 'a.testimonia');
  await writeFile(join(place, 'march.md'), '---\ntitle: The march\nlanguage: en\n---\n\nA march in May.\n');
  await writeFile(join(place, 'ruling.md'), '---\ntitle: R v Doe\nkind: ruling\n---\n\nThe appeal fails.\n');
  await runCommand('create', archive, '--no-passphrase');
  await runCommand('import', archive, join(place, 'march.md'), join(place, 'ruling.md'));
  return { archive, place };
}

test('everything goes into a bag that the same program finds valid', async () => {
  const { archive, place } = await smallArchive();
  const bag = join(place, 'bag');
  const { exitCode, lines } = await runCommand('export', archive, bag, '--as', 'bagit', '--json');
  expect([exitCode, lines[0]]).toMatchObject([0, { documents: 2, lost: [] }]);
  expect((await runCommand('check-bag', bag)).exitCode).toBe(0);
});

test('what a query finds goes into a list of references, and what that has no place for is said', async () => {
  const { archive, place } = await smallArchive();
  const file = join(place, 'list.ris');
  const { err } = await runCommand('export', archive, file, '--as', 'ris', '--query', 'appeal');
  expect(await readFile(file, 'utf8')).toMatch(/^TY {2}- CASE\r\n[^]*TI {2}- R v Doe\r\n[^]*ER {2}- \r\n$/);
  expect(err).toContain('confidentiality');
  const again = await runCommand('export', archive, file, '--as', 'ris');
  expect(again.exitCode).toBe(7);
  expect(again.err).toContain(file);
});

test('a format that is none, or none at all, is told with those that there are', async () => {
  const { archive, place } = await smallArchive();
  const wrong = await runCommand('export', archive, join(place, 'x'), '--as', 'docx');
  expect(wrong.exitCode).toBe(2);
  expect(wrong.err).toContain('bibtex');
  expect((await runCommand('export', archive, join(place, 'x'))).exitCode).toBe(2);
});
