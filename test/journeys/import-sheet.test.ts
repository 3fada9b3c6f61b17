import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

const timeout = 120_000;

const table = [
  'Datei,Überschrift,When,Country',
  'one.txt,The shelter’s letter,2018-04-05,Senegal',
  'two.txt,A second letter,03/04/2018,Senegal',
  'three.txt,A third letter,2019,Atlantis',
].join('\r\n');

test('a table describes the files: columns are matched, wrong cells told, and its words come in', async () => {
  const { page, app, folder, choose, complaints, picture } = await openWindow();
  const letters = join(folder, 'letters');
  await mkdir(letters);
  for (const name of ['one', 'two', 'three', 'four'])
    await writeFile(join(letters, `${name}.txt`), `Letter number ${name} to the court.\n`);
  await writeFile(join(folder, 'list.csv'), table);
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(letters);
  await page.getByRole('button', { name: 'Choose folder' }).click();
  choose(join(folder, 'list.csv'));
  await page.getByRole('button', { name: 'Choose a table' }).click();

  // Nobody guessed that „Datei“ is the file: the person says so, and nothing can start before.
  const says = (column: string) => page.getByLabel(new RegExp(`What column .*${column}`));
  await page.getByText('No column of the table names the files').waitFor();
  expect(await page.getByRole('button', { name: 'Start import' }).isDisabled()).toBe(true);
  await says('Datei').selectOption({ label: 'Name of the file' });
  await says('Überschrift').selectOption({ label: 'Title' });
  await says('When').selectOption({ label: 'Date' });
  await page.getByText(/1 row is ready.*2 rows are wrong.*1 file is named by no row/).waitFor();
  const rows = page.getByRole('region', { name: 'What would become of the rows' });
  expect(await rows.innerText()).toMatch(/Row 3[^]*two\.txt[^]*When[^]*03\/04\/2018/);
  expect(await rows.innerText()).toMatch(/Row 4[^]*three\.txt[^]*Country[^]*Atlantis/);
  await rows.scrollIntoViewIfNeeded();
  await picture('import-sheet-wrong');
  await page.getByRole('button', { name: /^Ready/ }).click();
  expect(await rows.innerText()).toMatch(/Title: .*The shelter’s letter/);
  await picture('import-sheet-ready');

  await page.getByRole('button', { name: 'Start import' }).click();
  await page.getByRole('heading', { name: /2 documents came in/ }).waitFor({ timeout });
  await page.getByText(/2 files could not be read/).waitFor();
  await picture('import-sheet-results');
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('shelter');
  await page.getByRole('option').filter({ hasText: 'The shelter’s letter' }).first().waitFor({ timeout });

  // What the columns say is remembered by their headers.
  await page.getByRole('navigation').getByRole('button', { name: 'Import' }).click();
  choose(join(letters, 'two.txt'));
  await page.getByRole('button', { name: 'Choose files' }).click();
  choose(join(folder, 'list.csv'));
  await page.getByRole('button', { name: 'Choose a table' }).click();
  await expect.poll(() => says('Überschrift').inputValue()).toBe('title');
  await page.getByText(/3 rows are wrong/).waitFor();
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
