import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

test('a case: found by what became of it, its chain read, a document taken out and back', async () => {
  const { page, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const rail = page.getByRole('navigation');
  await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor({ timeout });

  await rail.getByRole('button', { name: 'Cases' }).click();
  await page.getByText('The Théâtre des Halles case').waitFor();
  await picture('cases');
  await page.getByRole('button', { name: /Convicted after an acquittal/ }).click();
  await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(1);
  await page.getByRole('button', { name: /The Haesol foundation case/ }).click();
  const chain = page.getByRole('region', { name: 'From one instance to the next' });
  await chain.getByText('Acquitted, then: Convicted.').waitFor();
  await expect.poll(() => chain.getByRole('listitem').count()).toBe(3);
  await picture('case');

  const documents = page.getByRole('list', { name: 'Documents', exact: true });
  const article = /^Three and a half years on appeal/;
  await documents.getByRole('button', { name: /^Take .*Three and a half/ }).click();
  await expect.poll(() => documents.getByRole('listitem').count()).toBe(3);
  await page.getByRole('button', { name: 'Suggest documents' }).click();
  await page.getByRole('button', { name: /^Add .*Three and a half/ }).click();
  await expect.poll(() => documents.getByRole('listitem').count()).toBe(4);
  await documents.getByRole('button', { name: article }).click();
  await page.getByRole('heading', { level: 1, name: article }).waitFor();
  await page.keyboard.press('Escape');
  await chain.waitFor();
  expect(complaints).toEqual([]);
});

test('people and campaigns: found by another script, merged and parted, dates side by side', async () => {
  const { page, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const rail = page.getByRole('navigation');
  const results = page.getByRole('listbox', { name: 'Results' });
  await results.getByRole('option').first().waitFor({ timeout });
  await page.getByRole('searchbox').fill('Haute Cour de Haesol');
  await results.getByText('해솔고등법원 제8형사부').first().waitFor();

  await rail.getByRole('button', { name: 'People' }).click();
  await page.getByLabel('Any form of the name').fill('해솔고등법원');
  await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(1);
  await picture('people');
  await page.getByRole('button', { name: /Haesol High Court/ }).click();
  await page.getByRole('region', { name: 'Where the name occurs' }).getByRole('listitem').first().waitFor();
  await page.getByLabel('Other record').selectOption('Haesol District Court');
  await page.getByRole('button', { name: 'Make one of both' }).click();
  const forms = page.getByLabel('Other forms of the name');
  await expect.poll(() => forms.inputValue()).toContain('해솔지방법원');
  await picture('person');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => forms.inputValue()).not.toContain('해솔지방법원');

  await rail.getByRole('button', { name: 'Campaigns' }).click();
  await page.getByRole('main').getByText('#BalanceTonPorc').first().waitFor();
  await picture('campaigns');
  await page.getByRole('button', { name: /^#BalanceTonPorc/ }).click();
  const reached = page.getByRole('region', { name: /^Where it came to/ });
  await reached.getByText('October 2017, as this record says').waitFor();
  await reached.getByRole('button', { name: /Loi n° 2018-703/ }).waitFor();
  await picture('campaign');
  expect(complaints).toEqual([]);
});

test('in Arabic, dark, at 200 %: nothing needs a sideways scroll', async () => {
  const profile = await temporaryFolder();
  const preferences = preferencesSchema.parse({ language: 'ar', theme: 'dark' });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const { page, complaints, picture } = await openWindow({ profile });
  const say = createTranslate('ar');
  await page.getByRole('button', { name: say('welcome.sample') }).click();
  await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout });
  // What 1280 pixels are at 200 %.
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [entry, name] of [
      ['rail.cases', /Théâtre des Halles/],
      ['rail.people', /Complainant B/],
      ['rail.campaigns', /フラワーデモ/],
    ] as const) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: say(entry), exact: true })
        .click();
      await picture(`records-ar-${width}-${entry}-list`);
      await page.getByRole('main').getByRole('button', { name }).first().click();
      await page.getByRole('region').first().waitFor();
      await picture(`records-ar-${width}-${entry}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  }
  expect(complaints).toEqual([]);
});

test('an archive with nothing in it says what each place is for', async () => {
  const { page, folder, choose, picture, complaints } = await openWindow();
  choose(join(folder, 'Empty.testimonia'));
  await createUnsealed(page);
  const rail = page.getByRole('navigation');
  await rail.getByRole('button', { name: 'Cases' }).click();
  await page.getByText('No cases yet').waitFor();
  await picture('cases-empty');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('The matter of the shelter');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'The matter of the shelter' }).waitFor();
  await rail.getByRole('button', { name: 'People' }).click();
  await page.getByText('Nobody has a record yet').waitFor();
  await rail.getByRole('button', { name: 'Campaigns' }).click();
  await page.getByText('No campaigns yet').waitFor();
  expect(complaints).toEqual([]);
});
