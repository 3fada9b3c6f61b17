import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

/** What the mark that has the keyboard is called: `South Korea: 4 documents`. */
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** The number at the end of a mark's name is what the search then finds. */
async function expectFound(page: Page, name: string): Promise<void> {
  const documents = Number(/: (\d+) /.exec(name)?.[1]);
  expect(documents).toBeGreaterThan(0);
  const results = page.getByRole('listbox', { name: 'Results' });
  await results.waitFor();
  await expect.poll(() => results.getByRole('option').count()).toBe(documents);
}

test('every number of the overview leads to the documents that it counts, by keyboard', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor({ timeout });
  const goToOverview = () => page.getByRole('navigation').getByRole('button', { name: 'Overview' }).click();
  await goToOverview();
  const map = page.getByRole('group', { name: 'Documents by country' });
  await map.getByRole('link').first().waitFor();
  await picture('overview');

  await map.getByRole('link', { name: /^South Korea/ }).focus();
  await page.keyboard.press('ArrowRight');
  const neighbour = await focusedName(page);
  expect(neighbour).toMatch(/^Japan: /);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('searchbox').inputValue()).toBe('country:JP');
  await expectFound(page, neighbour);

  await goToOverview();
  const time = page.getByRole('group', { name: 'Documents over time' });
  await time.getByRole('link').first().focus();
  await page.keyboard.press('ArrowRight');
  const year = await focusedName(page);
  await page.keyboard.press('Enter');
  await expectFound(page, year);

  await goToOverview();
  const laws = page.getByRole('region', { name: 'Laws by status' });
  await laws.getByRole('button', { name: 'Table' }).click();
  const inForce = laws.getByRole('row', { name: /^In force/ }).getByRole('button');
  const name = (await inForce.textContent()) ?? '';
  choose(join(folder, 'laws.csv'));
  await laws.getByRole('button', { name: /^Save as CSV/ }).click();
  await page.getByText('The file is saved').first().waitFor();
  const csv = await readFile(join(folder, 'laws.csv'), 'utf8');
  expect(csv).toMatch(/^\ufeff"Status of the law","Documents","Search"\r\n/);
  expect(csv).toContain(`"In force","${/\d+/.exec(name)?.[0] ?? ''}","kind:law status:in-force"`);
  await inForce.click();
  await expectFound(page, name);

  await goToOverview();
  await map.getByRole('link').first().waitFor();
  choose(join(folder, 'map.svg'));
  await page.getByRole('button', { name: 'Save the picture (SVG): Documents by country' }).click();
  await expect.poll(() => readFile(join(folder, 'map.svg'), 'utf8').catch(() => '')).toContain('</svg>');
  const svg = await readFile(join(folder, 'map.svg'), 'utf8');
  expect(svg).toMatch(/<title[^>]*>Documents by country</);
  expect(svg).toMatch(/fill="url\(#map-full\)"/);
  expect(svg).not.toMatch(/var\(|color\(|class=|tabindex|role="link"/);
  expect(complaints).toEqual([]);
});

test('in Arabic, dark, wide and at 200 %: mirrored, and nothing needs a sideways scroll', async () => {
  const profile = await temporaryFolder();
  const preferences = preferencesSchema.parse({ language: 'ar', theme: 'dark' });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const { page, complaints, picture } = await openWindow({ profile });
  const say = createTranslate('ar');
  await page.getByRole('button', { name: say('welcome.sample') }).click();
  await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: say('rail.overview') })
    .click();
  const map = page.getByRole('group', { name: say('overview.figure.countries') });
  await map.getByRole('link').first().waitFor();
  for (const [width, height] of [
    [1280, 2000],
    [1920, 1080],
    [640, 2600],
  ] as const) {
    await page.setViewportSize({ width, height });
    await map.getByRole('link').first().waitFor();
    await picture(`overview-ar-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  const time = page.getByRole('group', { name: say('overview.figure.time') });
  const places = await time
    .getByRole('link')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().x));
  expect(places).toEqual(places.toSorted((one, other) => other - one));
  expect(complaints).toEqual([]);
});

test('an archive with nothing in it says what the overview is for', async () => {
  const { page, folder, choose, picture, complaints } = await openWindow();
  choose(join(folder, 'Empty.testimonia'));
  await createUnsealed(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Overview' }).click();
  await page.getByText('Nothing to look over yet').waitFor();
  await picture('overview-empty');
  await page.getByRole('main').getByRole('button', { name: 'Import documents' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  expect(complaints).toEqual([]);
});
