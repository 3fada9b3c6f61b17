import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { documentKinds } from '../../shared/model/document.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

test('a ruling is filled in by the keyboard: what is wrong is said, nothing typed is lost, one step back', async () => {
  const { page, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const results = page.getByRole('listbox', { name: 'Results' });
  await results.getByRole('option').first().waitFor({ timeout });
  await page.getByRole('searchbox').fill('kind:ruling Haesol');
  await expect.poll(() => results.getByRole('option').count()).toBeLessThan(10);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('form', { name: 'Details to fill in' });
  await form.getByLabel('Date', { exact: true }).fill('2018-03~');
  await form.getByText(/Read as: .*around March 2018/).waitFor();
  await form.getByLabel('Countries', { exact: true }).last().fill('Senegal');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: /Take away: .*Senegal/ }).waitFor();
  await form.getByRole('button', { name: 'Add a part of the sentence' }).press('Enter');
  await form.getByLabel('What was imposed').last().selectOption({ index: 1 });
  await form.getByLabel('Amount').last().fill('3');
  await form.getByLabel('ECLI').fill('ECLI:nonsense');
  await picture('edit-ruling');

  // Esc keeps all but what is wrong, which is told and waits with the keyboard on it.
  await page.keyboard.press('Escape');
  await page.getByText(/^2 fields were not saved/).waitFor();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
    )
    .toBe('ruling.ecli');
  await form.getByLabel('ECLI').fill('');
  await form.getByLabel('Unit').last().selectOption('years');
  await page.keyboard.press('Escape');
  await expect.poll(() => form.count()).toBe(0);
  const pane = page.getByRole('tabpanel', { name: 'Details' });
  await pane.getByText('around March 2018').waitFor();
  await pane.getByText('Senegal').waitFor();

  // Leaving keeps too; one step takes it back.
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await form.getByLabel('Notes').fill('Written and left');
  await page.getByRole('navigation').getByRole('button', { name: 'Cases' }).click();
  const toast = page.getByRole('alertdialog').filter({ hasText: /changed/ });
  await toast.last().waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Activity' }).click();
  await page.getByText('Document edited').first().waitFor();
  await page
    .getByRole('button', { name: /^Undo: Document edited/ })
    .first()
    .click();
  await page
    .getByText(/^Entry \d+ taken back$/)
    .first()
    .waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('tab', { name: 'Details' }).waitFor();
  expect(await page.getByText('Written and left').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test.each([
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
] as const)('every kind has a form that fits, in $language, $theme, at 200 % too', async (looks) => {
  const profile = await temporaryFolder();
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferencesSchema.parse(looks)));
  const { page, complaints, picture } = await openWindow({ profile });
  const say = createTranslate(looks.language);
  await page.getByRole('button', { name: say('welcome.sample') }).click();
  const results = page.getByRole('listbox');
  await results.getByRole('option').first().waitFor({ timeout });
  for (const kind of documentKinds) {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.getByRole('searchbox').fill(`kind:${kind}`);
    await expect
      .poll(() => page.locator('.reading-pane .kind-badge').first().innerText())
      .toBe(say(`kind.${kind}`));
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: say('edit.open'), exact: true }).click();
    const form = page.getByRole('form', { name: say('edit.form') });
    await form.waitFor();
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 1000 });
      await picture(`edit-${looks.language}-${kind}-${width}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => form.count()).toBe(0);
    await page.getByRole('button', { name: say('document.back') }).click();
  }
  expect(complaints).toEqual([]);
});
