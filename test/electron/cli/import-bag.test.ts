import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** What people say of a document, without what each archive makes anew. */
function said(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { id, revision, provenance, original, text, origins, characters, ...rest } = record;
  expect([id, revision, provenance, original, text, origins, characters]).not.toContain(undefined);
  return rest;
}

test('what left one archive as a bag comes into another one with its originals and all that was said of it', async () => {
  const place = await temporaryFolder();
  const [one, other, bag] = ['one', 'other', 'bag'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(join(place, 'بيان.md'), '---\ntitle: The statement\n---\n\nWe were there.\n');
  await runCommand('create', one, '--no-passphrase');
  await runCommand('create', other, '--no-passphrase');
  await runCommand('import', one, join(place, 'بيان.md'));
  const id = String((await runCommand('list', one, '--json')).lines[0]?.['id']);
  await runCommand('edit', one, id, 'countries=SN', 'tags=march', 'date=2018~', 'confidentiality=restricted');
  await runCommand('export', one, bag, '--as', 'bagit');

  const { exitCode, lines } = await runCommand('import-bag', other, bag, '--json');
  expect([exitCode, lines[0], lines.at(-1)]).toMatchObject([
    0,
    { valid: true },
    { summary: { imported: 1 } },
  ]);
  const [before] = (await runCommand('list', one, '--json')).lines;
  const [after] = (await runCommand('list', other, '--json')).lines;
  expect(said(after ?? {})).toEqual(said(before ?? {}));
  const copy = join(place, 'copy.md');
  await runCommand('show', other, String(after?.['id']), '--original', copy);
  expect(await readFile(copy)).toEqual(await readFile(join(place, 'بيان.md')));
});

describeWithCorpus('bagit', 'bags that others made', () => {
  test('one that is valid gives its payload, one that is not gives nothing', async () => {
    const archive = join(await temporaryFolder(), 'a');
    await runCommand('create', archive, '--no-passphrase');
    const invalid = corpus('bagit/v0.97/invalid/corrupt-data-file');
    expect((await runCommand('import-bag', archive, invalid)).exitCode).toBe(4);
    expect((await runCommand('list', archive, '--json')).lines).toEqual([]);
    await runCommand('import-bag', archive, corpus('bagit/v0.97/valid/basic-bag'));
    expect((await runCommand('list', archive, '--json')).lines.length).toBeGreaterThan(0);
  });
});
