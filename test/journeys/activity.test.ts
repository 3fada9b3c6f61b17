import { cp, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

const samples = resolve(import.meta.dirname, '../../resources/samples');

test('an archive is checked: sound, then with a file that was changed', async () => {
  const { page, app, folder, choose, complaints, picture } = await openWindow();
  await cp(samples, join(folder, 'stick'), { recursive: true });
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(join(folder, 'stick'));
  await page.getByRole('button', { name: 'Choose folder' }).click();
  await page.getByRole('heading', { name: /documents came in/ }).waitFor({ timeout: 120_000 });

  await page.getByRole('navigation').getByRole('button', { name: 'Activity' }).click();
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByText('Not checked since the window was opened.').waitFor();
  await page.getByRole('button', { name: 'Check everything' }).click();
  await page.getByText('Everything is as it was written').waitFor();
  await picture('activity-checks-sound');

  const objects = join(folder, 'Work.testimonia/objects');
  const files = (await readdir(objects, { recursive: true })).filter((each) => /[0-9a-f]{32}$/.test(each));
  await writeFile(join(objects, files[0] ?? ''), 'not what it was');
  await page.getByRole('button', { name: 'Check everything' }).click();
  await page.getByText('1 file is not as it was written').waitFor();
  await picture('activity-checks-damaged');

  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
