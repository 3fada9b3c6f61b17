import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 90_000;
const passphrase = 'walnut ribbon meadow teapot';

test.each([
  ['en', 'dark'],
  ['ar', 'light'],
] as const)('a sealed archive from its making to an older copy of it, in %s, %s', async (language, theme) => {
  const profile = await temporaryFolder();
  const preferences = preferencesSchema.parse({ language, theme });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const { page, folder, choose, complaints, picture } = await openWindow({ profile });
  const say = createTranslate(language);
  const look = async (name: string): Promise<void> => {
    await picture(`looks-${language}-${theme}-${name}`);
    // Nothing may need a sideways scroll.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  };
  const press = (key: MessageKey) =>
    page
      .getByRole('button', { name: say(key), exact: true })
      .first()
      .click();
  const goTo = (key: MessageKey) =>
    page
      .getByRole('navigation')
      .getByRole('button', { name: say(key), exact: true })
      .click();
  const unlock = async (words: string): Promise<void> => {
    await page.getByLabel(say('unlock.passphrase'), { exact: true }).fill(words);
    await page.keyboard.press('Enter');
  };

  await page.getByRole('button', { name: say('welcome.create') }).click();
  await page.getByRole('region', { name: say('create.generated') }).waitFor();
  await look('create');
  await page.getByText(say('create.way.own'), { exact: true }).click();
  await page.getByLabel(say('create.own'), { exact: true }).fill(passphrase);
  await look('create-own');
  const archive = join(folder, 'Work.testimonia');
  choose(archive);
  await press('create.go');
  await page.getByRole('heading', { name: say('create.recovery') }).waitFor({ timeout });
  await look('recovery-key');
  await press('create.kept');

  const letter = join(folder, 'letter.txt');
  await writeFile(letter, 'A letter to the court about the shelter.\n');
  choose(letter);
  await press('import.chooseFiles');
  await page.getByRole('button', { name: say('import.start') }).waitFor();
  await look('import-queue');
  await cp(archive, join(folder, 'older'), { recursive: true });
  await press('import.start');
  await page.getByRole('heading', { name: say('import.finished', { imported: 1 }) }).waitFor({ timeout });

  await goTo('rail.activity');
  await page
    .getByText(say('activity.did.documents-imported', { documents: 1 }))
    .first()
    .waitFor();
  await look('activity-log');
  for (const part of ['checks', 'backups', 'statement'] as const) {
    await page.getByRole('tab', { name: say(`activity.part.${part}`) }).click();
    if (part === 'checks') {
      await press('activity.checkAll');
      await page.getByText(say('activity.sound'), { exact: true }).waitFor({ timeout });
    }
    await look(`activity-${part}`);
  }
  await goTo('rail.settings');
  await look('settings');
  await page.getByRole('button', { name: say('settings.archive.close') }).scrollIntoViewIfNeeded();
  await look('settings-archive');

  await goTo('rail.lock');
  await page.getByRole('heading', { name: say('unlock.title') }).waitFor({ timeout });
  await look('locked');
  await unlock('not the passphrase');
  await page.getByText(say('error.passphrase-wrong')).waitFor({ timeout });
  await look('locked-wrong');
  await rm(archive, { recursive: true });
  await cp(join(folder, 'older'), archive, { recursive: true });
  await unlock(passphrase);
  await page.getByText(say('opening.older.title')).waitFor({ timeout });
  await look('older-copy');
  expect(complaints).toEqual([]);
});
