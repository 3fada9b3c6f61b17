import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWindow } from './open-window.ts';

const timeout = 120_000;

/** A large screen, the same at twice the size, and a small one. */
const sizes = [
  ['large', 1920, 1080],
  ['zoomed', 960, 540],
  ['narrow', 800, 900],
] as const;

const story = Array.from(
  { length: 30 },
  (_, index) => `In part ${index} the women walked to the court of the town.`,
);
const letters = {
  'a.txt': story.join('\n\n'),
  'b.txt': [...story.slice(0, 29), 'And then they went home.'].join('\n\n'),
  'c.txt': story.join('\n\n'),
  'رسالة إلى المحكمة.txt': 'رسالة قصيرة إلى محكمة الاستئناف.',
  'damaged.pdf': '%PDF-1.7 and nothing else',
  'a-name-that-is-much-longer-than-any-column-of-the-list-of-results-could-ever-be-shown-in-one-line.txt':
    'Long.',
};
const table =
  'file,title,date,outcome\na.txt,The march,2018-04-05,acquitted\nb.txt,Again,03/04/2018,freed\nz.txt,Gone,2019,';

test.each([
  ['en', 'light'],
  ['ar', 'dark'],
] as const)('an import from its queue to two texts side by side, in %s, %s', async (language, theme) => {
  const profile = await temporaryFolder();
  const preferences = preferencesSchema.parse({ language, theme });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const { page, folder, choose, complaints, picture } = await openWindow({ profile });
  const say = createTranslate(language);
  const button = (key: MessageKey) => page.getByRole('button', { name: say(key) }).first();
  const look = async (name: string): Promise<void> => {
    for (const [size, width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await picture(`import-${language}-${theme}-${name}-${size}`);
      // Nothing may need a sideways scroll.
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), size).toBe(true);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  await mkdir(join(folder, 'stick'));
  for (const [name, text] of Object.entries(letters)) await writeFile(join(folder, 'stick', name), text);
  await writeFile(join(folder, 'list.csv'), table);
  await button('welcome.create').click();
  await page.getByText(say('create.way.none'), { exact: true }).click();
  choose(join(folder, 'Work'));
  await button('create.go').click();
  await button('import.chooseFolder').waitFor({ timeout });
  await look('empty');
  choose(join(folder, 'stick'));
  await button('import.chooseFolder').click();
  await button('import.start').waitFor();
  await look('queue');
  choose(join(folder, 'list.csv'));
  await button('import.sheet.choose').click();
  await page.getByText('03/04/2018').first().waitFor();
  await page.getByText('03/04/2018').first().scrollIntoViewIfNeeded();
  await look('table');
  await button('import.sheet.without').click();
  await button('import.start').click();
  await page.getByRole('heading', { name: say('import.finished', { imported: 4 }) }).waitFor({ timeout });
  await look('results');
  const [before = '', after = ''] = say('import.compare.with', { likeness: '|' }).split('|');
  await page
    .getByRole('button', { name: before.length > after.length ? before : after })
    .first()
    .click();
  await button('import.compare.keep').waitFor();
  await look('compared');
  expect(complaints).toEqual([]);
});
