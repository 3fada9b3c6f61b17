import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

test('a field and a term are made in the settings, filled in, filtered by, kept, and taken back', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const results = page.getByRole('listbox', { name: 'Results' });
  await results.getByRole('option').first().waitFor({ timeout });
  const rail = page.getByRole('navigation');

  // A field that is a list: what is wrong is said at its field, the code follows from the name.
  await rail.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Fields and terms' }).click();
  await page.getByText('This archive has no fields of its own yet').waitFor();
  await picture('vocabulary-empty');
  await page.getByRole('button', { name: 'Add a field' }).press('Enter');
  const form = page.getByRole('form', { name: 'New field' });
  await page.keyboard.press('Enter');
  await form.getByText('Give it a name in at least one language.').waitFor();
  await page.keyboard.type('Ward');
  await form.getByLabel('Name in Arabic').fill('الحي');
  expect(await form.getByLabel('Code').inputValue()).toBe('ward');
  await form.getByText('Terms of a list').click();
  await picture('vocabulary-field');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('button', { name: /Change the field .*Ward/ }).waitFor();

  // Its terms: the list is chosen already.
  await page.getByText('This list has no terms yet').waitFor();
  await page.getByRole('button', { name: 'Add a term' }).press('Enter');
  await page.keyboard.type('North');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Change the term .*North/ }).waitFor();
  await page.getByRole('button', { name: 'Add a term' }).press('Enter');
  await page.keyboard.type('north');
  await page.keyboard.press('Enter');
  await page.getByText('There is one with this code already').waitFor();
  await page.keyboard.press('Escape');

  // A term of the program's own list, from a table.
  await writeFile(join(folder, 'terms.csv'), 'list,code,en,ar\nviolence,dowry-demand,Dowry demand,طلب مهر\n');
  choose(join(folder, 'terms.csv'));
  await page.getByRole('button', { name: 'Add terms from a table' }).click();
  await page.getByText('1 term added or renamed').waitFor();
  await page.getByLabel('List', { exact: true }).selectOption({ label: 'Kinds of violence' });
  await page.getByRole('button', { name: /Change the term .*Dowry demand/ }).waitFor();
  await picture('vocabulary-terms');
  choose(join(folder, 'out.csv'));
  await page.getByRole('button', { name: 'Save all terms as a table' }).click();
  await page.getByText('The table of terms was saved').waitFor();
  expect(await readFile(join(folder, 'out.csv'), 'utf8')).toMatch(/"own\.ward","north","North"/);

  // Both are said in a document's form.
  await rail.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const details = page.getByRole('form', { name: 'Details to fill in' });
  await details.getByLabel('Ward', { exact: true }).last().fill('West');
  await page.keyboard.press('Tab');
  await details.getByText(/West.* is not in the list/).waitFor();
  await details.getByLabel('Ward', { exact: true }).last().fill('north');
  await page.keyboard.press('Enter');
  await details.getByLabel('Kinds of violence', { exact: true }).last().fill('Dowry demand');
  await page.keyboard.press('Enter');
  await picture('vocabulary-form');
  await page.keyboard.press('Escape');
  const pane = page.getByRole('tabpanel', { name: 'Details' });
  await pane.getByText('North').waitFor();
  await pane.getByText('Dowry demand').waitFor();
  expect(complaints).toEqual([]);
});
