import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
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

  // The list is a filter with its counts, and says itself in words above the results.
  const ward = page.getByRole('group', { name: 'Ward' });
  await ward.getByRole('checkbox', { name: /North/ }).check();
  await expect.poll(() => results.getByRole('option').count()).toBe(1);
  await page.getByRole('button', { name: /Ward: .*North/ }).waitFor();
  await picture('vocabulary-filter');
  await ward.getByRole('checkbox', { name: /North/ }).uncheck();
  await page
    .getByRole('group', { name: 'Violence' })
    .getByRole('checkbox', { name: /Dowry demand/ })
    .waitFor();

  // What is in use stays, with the number of documents; what was said of them is named in the log.
  await rail.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Fields and terms' }).click();
  await page.getByRole('button', { name: /Remove .*Ward/ }).click();
  await page.getByText(/filled in in 1 document and cannot be removed/).waitFor();
  await picture('vocabulary-in-use');
  await page.getByRole('button', { name: 'Show these documents' }).click();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('own.ward:*');
  await expect.poll(() => results.getByRole('option').count()).toBe(1);
  await page.getByRole('button', { name: /ward.*: anything/ }).click();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
  await rail.getByRole('button', { name: 'Activity' }).click();
  await page.getByText('Field of the archive saved').first().waitFor();
  await page
    .getByRole('button', { name: /^Undo: Document edited/ })
    .first()
    .click();
  await page
    .getByText(/^Entry \d+ taken back$/)
    .first()
    .waitFor();

  // Closed and opened again all is there; then the field goes with its terms, and comes back by one step.
  await rail.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Close this archive' }).click();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  await results.getByRole('option').first().waitFor({ timeout });
  await rail.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Fields and terms' }).click();
  await page.getByRole('button', { name: /Remove .*Ward/ }).press('Enter');
  await page.getByText('This archive has no fields of its own yet').waitFor();
  await page
    .getByRole('alertdialog')
    .filter({ hasText: /Ward.*removed/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByRole('button', { name: /Change the field .*Ward/ }).waitFor();
  await page.getByLabel('List', { exact: true }).selectOption({ label: 'Ward' });
  await page.getByRole('button', { name: /Change the term .*North/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('the page of fields and terms fits in Arabic, dark, narrow too', async () => {
  const profile = await temporaryFolder();
  const looks = preferencesSchema.parse({ language: 'ar', theme: 'dark' });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(looks));
  const { page, complaints, picture } = await openWindow({ profile });
  const say = createTranslate('ar');
  await page.getByRole('button', { name: say('welcome.sample') }).click();
  await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: say('rail.settings') })
    .click();
  await page.getByRole('button', { name: say('vocabulary.title') }).click();
  await page.getByRole('button', { name: say('vocabulary.addField') }).click();
  await page.getByRole('textbox', { name: /العربية/ }).fill('الحي');
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 1000 });
    await picture(`vocabulary-ar-dark-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.getByRole('button', { name: say('record.save') }).click();
  await page.getByText('own.الحي').waitFor();
  await picture('vocabulary-ar-dark');
  expect(complaints).toEqual([]);
});
