import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

test('found: by words, by facets, by a phrase, by a list, by what is alike, and kept', async () => {
  const { page, app, folder, choose, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const box = page.getByRole('searchbox');
  const results = page.getByRole('listbox', { name: 'Results' });
  const filters = page.getByRole('region', { name: 'Filters' });
  const chosen = page.getByRole('group', { name: 'What is searched for' });
  const said = page.getByRole('status').filter({ hasText: /document|Nothing/ });
  await results.getByRole('option').first().waitFor({ timeout });

  // Facets: their counts follow the query, what is chosen stands as a chip and can be taken away.
  await box.fill('court sentence');
  await results.getByText('All the words', { exact: true }).waitFor();
  await expect.poll(() => said.first().innerText()).toMatch(/^\d+ documents, \d+ with all the words$/);
  const rulings = filters.locator('label').filter({ hasText: 'Rulings' });
  const count = Number(/\d+/.exec(await rulings.innerText())?.[0]);
  await rulings.click();
  await expect.poll(() => results.getByRole('option').count()).toBe(count);
  await filters.getByRole('group', { name: 'Country' }).getByRole('checkbox').first().check();
  await chosen.getByRole('button', { name: /Remove: Country: / }).waitFor();
  await picture('search-facets');
  await chosen.getByRole('button', { name: /Remove: Kind: .*Rulings/ }).click();
  expect(await focused(page)).toBe('Search the archive');
  await filters.getByLabel('From').selectOption({ index: 1 });
  await chosen.getByRole('button', { name: /Remove: Year: / }).waitFor();
  await chosen.getByRole('button', { name: 'Clear all' }).click();
  expect(await box.inputValue()).toBe('');

  // How it was read stands below the box; nothing found leads on.
  await box.fill('"supreme court" -dismissed court:Seoul');
  await chosen.getByRole('button', { name: /Remove: without/ }).waitFor();
  await chosen.getByRole('button', { name: /Remove: court: / }).click();
  expect(await box.inputValue()).toBe('"supreme court" -dismissed');
  await box.fill('sentense');
  await page.getByRole('button', { name: /^Did you mean .*sentence/ }).click();
  await expect.poll(() => box.inputValue()).toBe('sentence');

  // The keyboard alone: down, select a stretch, add, undo by Escape, back to the box.
  await box.fill('court');
  await expect.poll(() => results.getByRole('option').count()).toBeGreaterThan(2);
  await box.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 selected').waitFor();
  await picture('search-selected');
  await page.keyboard.press('d');
  await page.getByText(/^2 documents added to/).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByText('2 selected').count()).toBe(0);

  // Documents like the one that is read.
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await chosen.getByRole('button', { name: /^Remove: Like/ }).waitFor();
  await results.getByRole('option').first().waitFor();
  await picture('search-similar');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');

  // Help, by its key; an example becomes the search.
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'How to search' }).waitFor();
  await picture('search-help');
  await page.getByRole('button', { name: 'harass*' }).click();
  expect(await box.inputValue()).toBe('harass*');

  // Kept under a name, run again, taken away and brought back.
  const kept = page.getByRole('button', { name: 'Saved searches and earlier ones' });
  await kept.click();
  await page.getByLabel('Save this search as').fill('Harassment');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Harassment' }).first().waitFor();
  await picture('search-kept');
  await page.keyboard.press('Escape');
  await box.fill('');
  await kept.click();
  await page
    .getByRole('button', { name: /^Harassment/ })
    .first()
    .click();
  expect(await box.inputValue()).toBe('harass*');
  await kept.click();
  await page.getByRole('button', { name: /^Remove: .*Harassment/ }).click();
  await page.keyboard.press('Escape');
  const removed = page.getByRole('alertdialog').filter({ hasText: /Harassment.* removed/ });
  await removed.getByRole('button', { name: 'Undo' }).click();
  await kept.click();
  await page
    .getByRole('button', { name: /^Harassment/ })
    .first()
    .waitFor();

  // A list of names, written as a table.
  await page.getByRole('button', { name: 'Search for a list of names' }).click();
  await page.getByRole('textbox', { name: 'Names' }).fill('Haesol\nNobody of this name\tqwertyuiop\n');
  await page.getByRole('button', { name: 'Search', exact: true }).last().click();
  await page.getByRole('button', { name: /^Show: .*Nobody of this name/ }).waitFor();
  await picture('search-list');
  const table = join(folder, 'names.csv');
  choose(table);
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await page.getByText('The table is saved').waitFor();
  const lines = (await readFile(table, 'utf8')).split('\r\n');
  expect(lines[0]).toContain('"name","query","found"');
  expect(lines.filter((line) => line.startsWith('"Haesol"')).length).toBeGreaterThan(3);
  expect(lines).toContain(`"Nobody of this name","qwertyuiop","0","0"${',""'.repeat(8)}`);

  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
