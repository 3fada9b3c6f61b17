import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { openWindow } from './open-window.ts';

let profile: string;

// One profile for all, so that the sample archive is made once.
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'testimonia-profile-'));
});
afterAll(() => rm(profile, { recursive: true, force: true }));

test.each([
  ['en', 'light', 'ltr'],
  ['ar', 'dark', 'rtl'],
  ['ar', 'light', 'rtl'],
  ['fr', 'dark', 'ltr'],
  ['es', 'light', 'ltr'],
] as const)('the window in %s, %s, stands %s on every screen', async (language, theme, direction) => {
  await mkdir(profile, { recursive: true });
  const preferences = preferencesSchema.parse({ language, theme });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const { page, app, complaints, picture } = await openWindow({ profile });
  const say = createTranslate(language);
  const look = (screen: string): Promise<void> => picture(`${language}-${theme}-${screen}`);
  const goTo = (title: MessageKey): Promise<void> =>
    page
      .getByRole('navigation')
      .getByRole('button', { name: say(title), exact: true })
      .click();

  const html = page.locator('html');
  await page.getByRole('button', { name: say('welcome.sample') }).waitFor();
  expect(await html.getAttribute('lang')).toBe(language);
  expect(await html.getAttribute('dir')).toBe(direction);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe(theme === 'dark' ? 'rgb(23, 20, 28)' : 'rgb(251, 250, 248)');
  await look('welcome');

  await page.getByRole('button', { name: say('welcome.sample') }).click();
  await page.getByRole('searchbox').waitFor({ timeout: 120_000 });
  await page.getByRole('searchbox').fill('العنف');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await look('search');
  await goTo('dossier.title');
  await page.getByRole('button', { name: say('dossier.new') }).waitFor();
  await look('dossiers');
  await goTo('import.title');
  await page.getByRole('button', { name: say('import.chooseFiles') }).waitFor();
  await look('import');
  await goTo('activity.title');
  await page.getByRole('tab').first().waitFor();
  await look('activity');
  await goTo('settings.title');
  await page.getByRole('heading', { name: say('settings.title') }).waitFor();
  await look('settings');

  // Nothing may need a sideways scroll.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
