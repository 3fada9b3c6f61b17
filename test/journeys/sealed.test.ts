import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 60_000;

async function unlockBy(page: Page, label: string, secret: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

test('a sealed archive: made, filled, locked, and opened again by who knows how', async () => {
  const first = await openWindow();
  const { page, app, folder, choose, complaints, picture } = first;
  const archive = join(folder, 'Hidden name.testimonia');
  await writeFile(join(folder, 'letter.txt'), 'A letter to the court about the shelter.\n');

  // Six words are offered; another draw gives others.
  await page.getByRole('button', { name: /Create an archive/ }).click();
  const offered = page.getByRole('region', { name: 'Your passphrase' }).getByRole('status');
  await expect.poll(() => offered.innerText()).toMatch(/^\S+( \S+){5}$/);
  const before = await offered.innerText();
  await page.getByRole('button', { name: 'Other words' }).click();
  await expect.poll(() => offered.innerText()).not.toBe(before);
  await picture('create-generated');

  // One's own is refused while it is weak, and the reason said.
  await page.getByText('A passphrase of my own', { exact: true }).click();
  const create = page.getByRole('button', { name: 'Choose a folder and create' });
  await page.getByLabel('Your own passphrase').fill('password2024');
  await page.getByText(/among what is tried first/).waitFor();
  expect(await create.isDisabled()).toBe(true);
  await picture('create-own-weak');

  await page.getByText('Six random words', { exact: true }).click();
  const passphrase = await offered.innerText();
  choose(archive);
  await create.click();
  await page.getByRole('heading', { name: 'The recovery key' }).waitFor({ timeout });
  const recoveryKey = await page.getByLabel('Recovery key').innerText();
  expect(recoveryKey.trim()).toMatch(/^\w{7}([ -]\w{7}){7}$/);
  await picture('create-recovery-key');
  await page.getByRole('button', { name: 'I have the recovery key on paper' }).click();

  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  await page.getByRole('navigation').getByText('Sealed', { exact: true }).waitFor();
  choose(join(folder, 'letter.txt'));
  await importChosen(page, 'files');
  await page.getByRole('heading', { name: /document came in/ }).waitFor({ timeout });
  await picture('sealed-open');

  // Locked: nothing of it is left in the page.
  await page.getByRole('navigation').getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor();
  await expect.poll(() => page.content()).not.toContain('Hidden name');
  await picture('locked');

  await unlockBy(page, 'Passphrase', 'not the one that it was');
  await page.getByText(/does not open this archive/).waitFor({ timeout });
  await picture('locked-wrong');
  await unlockBy(page, 'Passphrase', passphrase);
  await page.getByRole('searchbox').fill('shelter');
  await page.getByRole('option').filter({ hasText: 'letter' }).first().waitFor({ timeout });

  // By the keyboard, and back by the recovery key.
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor();
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await unlockBy(page, 'Recovery key', recoveryKey.toLowerCase());
  await page.getByRole('searchbox').waitFor({ timeout });
  expect(complaints).toEqual([]);
  expect(app.outside).toEqual([]);
  await first.close();
  expect((await readFile(join(archive, 'vault.json'), 'utf8')).includes(passphrase)).toBe(false);
});

test('a sealed archive that is named at the start waits for its passphrase', async () => {
  const maker = await openWindow();
  const archive = join(maker.folder, 'Work.testimonia');
  await maker.page.getByRole('button', { name: /Create an archive/ }).click();
  maker.choose(archive);
  await maker.page.getByRole('button', { name: 'Choose a folder and create' }).click();
  await maker.page.getByRole('heading', { name: 'The recovery key' }).waitFor({ timeout });
  await maker.close();

  const profile = join(maker.folder, 'profile-ar');
  await mkdir(profile, { recursive: true });
  const preferences = preferencesSchema.parse({ language: 'ar', theme: 'light' });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const say = createTranslate('ar');
  const { page, complaints, picture } = await openWindow({ archive, profile });
  await page.getByRole('heading', { name: say('unlock.title') }).waitFor();
  await picture('ar-locked');
  await page.getByRole('button', { name: say('unlock.other') }).click();
  await page.getByRole('button', { name: say('welcome.create') }).click();
  await page.getByRole('region', { name: say('create.generated') }).waitFor();
  await picture('ar-create');
  expect(complaints).toEqual([]);
});
