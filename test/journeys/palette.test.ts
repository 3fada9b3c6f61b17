import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

test('every command is found by a part of its name and done by the keyboard alone', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  const palette = page.getByRole('dialog');
  const command = async (typed: string, name: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type(typed);
    await expect.poll(() => palette.getByRole('menuitem').first().innerText()).toContain(name);
  };
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);

  choose(join(folder, 'Work'));
  await createUnsealed(page);
  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Commands' }).click();
  await palette.waitFor();
  await picture('palette');
  await page.keyboard.type('no such thing');
  await palette.getByText('There is no such command').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'hidden' });

  await command('dark', 'Dark');
  await page.keyboard.press('Enter');
  await expect.poll(theme).toBe('dark');
  await palette.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor();

  // The guide opens where it tells of the screen that stands.
  await page.keyboard.press('Control+7');
  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  await page.keyboard.press('F1');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe('Bring documents in');
  await picture('guide');
  await page.getByLabel('Search the guide').fill('pseudonym readers');
  await page.getByText('1 chapter', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Make a dossier' }).press('Enter');
  await expect.poll(focused).toBe('Make a dossier');

  await command('العربية', 'العربية');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const say = createTranslate('ar');
  await palette.waitFor({ state: 'hidden' });
  await picture('guide-ar');
  // Without its letters' short vowels and forms.
  await command('نشاط', say('rail.activity'));
  await picture('palette-ar');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: say('rail.activity'), exact: true }).waitFor();
  expect(complaints).toEqual([]);
});
