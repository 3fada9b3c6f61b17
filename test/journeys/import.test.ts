import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

const samples = resolve(import.meta.dirname, '../../resources/samples');
const longName = `${'A very long name of a letter about the shelter '.repeat(6).slice(0, 240)}.txt`;
const timeout = 240_000;

test('files are chosen, described, imported with a pause, looked at, reported and taken back', async () => {
  const { page, app, folder, choose, questions, complaints, picture } = await openWindow();
  const stick = join(folder, 'stick');
  await cp(samples, stick, { recursive: true });
  await mkdir(join(stick, 'letters'));
  for (let each = 0; each < 120; each += 1) {
    const text = `Letter ${String(each)} about the shelter.\n`;
    await writeFile(join(stick, 'letters', `${String(each)}.txt`), text);
  }
  await writeFile(join(stick, 'letters', longName), 'A letter with a long name.\n');
  await writeFile(join(stick, 'twice.txt'), 'Letter 7 about the shelter.\n');
  await writeFile(join(stick, 'broken.pdf'), '%PDF-1.7\nand then nothing of a PDF');
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  await page.getByText('Akoma Ntoso (XML)').waitFor();
  await picture('import-empty');

  // The queue: what is chosen, and what is known of it.
  choose(stick);
  await page.getByRole('button', { name: 'Choose folder' }).click();
  await page.getByText(/^In all: \d+ files/).waitFor();
  choose(join(stick, 'broken.pdf'), join(stick, 'letters', longName));
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByText(longName).waitFor();
  await page.getByLabel('Kind of the documents').selectOption({ label: 'Testimony' });
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Wolof' });
  await page.getByText('Read in these languages').click();
  await page.getByRole('group', { name: 'Languages of the pictures' }).getByText('French').click();
  await picture('import-queue');
  await page.getByRole('button', { name: `Leave out \u2068broken.pdf\u2069` }).click();
  await page.getByRole('button', { name: /^Leave out .*A very long/ }).click();
  await page.getByRole('button', { name: 'Start import' }).click();

  // Pause, look at something else, go on.
  await page.getByRole('button', { name: 'Pause' }).click({ timeout });
  await page.getByRole('heading', { name: 'Import paused' }).waitFor();
  await picture('import-paused');
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Import' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: /documents came in/ }).waitFor({ timeout });

  // Results: what failed first, with what to do; then what is twice.
  const list = page.getByRole('region', { name: 'Files' });
  expect(await list.getByRole('heading').first().innerText()).toBe('Failed 1');
  expect(await list.getByRole('listitem').filter({ hasText: 'broken.pdf' }).innerText()).toMatch(
    /damaged[^]*format-damaged/,
  );
  await picture('import-results');
  await page.getByRole('group', { name: 'Show' }).getByText('Imported').click();
  await list.getByText('Testimony').first().waitFor();

  // The report, on the disk.
  const report = join(folder, 'report.csv');
  choose(report);
  await page.getByRole('button', { name: 'Save report' }).click();
  await page.getByText('The report is written').waitFor();
  expect(questions.at(-1)).toMatchObject({ kind: 'save' });
  expect(await readFile(report, 'utf8')).toMatch(/"stick\/broken\.pdf","failed"/);

  // Taken back, and brought back.
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByText(/^Import taken back: \d+ documents are gone/).waitFor();
  await page.getByText(/Taken back: its documents are no longer/).waitFor();
  await picture('import-undone');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('Letter 77');
  await page.getByRole('listbox').getByRole('option').first().waitFor();

  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
