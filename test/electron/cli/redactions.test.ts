import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openPdf, pageTexts } from '../../support/dossier.ts';
import { runCommand } from './run-command.ts';

let folder: string;
let archive: string;
let pdf: string;
let terms: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  [archive, pdf, terms] = ['work', 'out.pdf', 'terms.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await runCommand('create', archive, '--no-passphrase');
  await writeFile(join(folder, 'note.txt'), 'Halima Khatun came to the court in Khulna.\n');
  await runCommand('import', archive, join(folder, 'note.txt'));
});

const make = (...more: readonly string[]) =>
  runCommand('dossier', archive, '--query', 'court', '--out', pdf, '--redact', terms, ...more);

test('terms of a file are taken out of the PDF and its record, and the archive alone remembers which', async () => {
  await writeFile(terms, 'Halima Khatun\twitness\r\n\r\nKhulna\r\n');
  const made = await make('--sidecar', '--json');
  expect(made.exitCode).toBe(0);
  const seen = (await pageTexts(await openPdf(new Uint8Array(await readFile(pdf))))).join('\n');
  expect(seen).toContain('[redacted: witness] came to the court in [redacted].');
  const beside = await readFile(`${pdf}.json`, 'utf8');
  expect(`${seen}${beside}${JSON.stringify(made.lines)}`).not.toMatch(/halima|khatun|khulna/i);

  const [log] = (await runCommand('redactions', archive, '--json')).lines;
  expect(log).toMatchObject({
    terms: [{ text: 'Halima Khatun', label: 'witness' }, { text: 'Khulna' }],
    files: [{ sha256: made.lines[0]?.['sha256'], documents: [{ pages: [{ page: 3 }] }] }],
  });
  const last = (await runCommand('log', archive)).out.trim().split('\n').at(-1);
  expect(last).toContain('dossier exported with redactions');
  expect(last).not.toMatch(/halima/i);
});

test('a term that would be left stops the export with 7: no PDF, no entry in the log', async () => {
  await writeFile(terms, 'Testimonia\n');
  const made = await make();
  expect(made.exitCode).toBe(7);
  expect(made.err).toMatch(/“Testimonia” was to be redacted and is still in the metadata/);
  expect(existsSync(pdf)).toBe(false);
  expect((await runCommand('redactions', archive, '--json')).lines).toEqual([]);
});

test.each([
  ['a line without a letter', 'Halima\n---\n', /line 2/],
  ['an empty file', '\n\n', /holds no terms/],
])('%s is refused before anything is made', async (_, text, sentence) => {
  await writeFile(terms, text);
  const made = await make();
  expect(made.exitCode).toBe(2);
  expect(made.err).toMatch(sentence);
  expect(existsSync(pdf)).toBe(false);
});
