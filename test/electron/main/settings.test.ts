import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../../electron/main/settings.ts';
import { preferencesSchema } from '../../../shared/model/preferences.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('settings are kept for the next start, in a profile folder made if need be', async () => {
  const profile = join(await temporaryFolder(), 'not there yet');
  const first = await openSettings(profile);
  expect(first.preferences).toEqual(preferencesSchema.parse({}));
  await first.save({ ...first.preferences, language: 'fr', theme: 'dark' });
  expect((await openSettings(profile)).preferences).toMatchObject({ language: 'fr', theme: 'dark' });
});

test('whoever follows is told now and after each change, and main speaks the new language', async () => {
  const settings = await openSettings(await temporaryFolder());
  const heard: string[] = [];
  settings.follow(() => heard.push(settings.translate('menu.quit')));
  await settings.save({ ...settings.preferences, language: 'es' });
  expect(heard).toHaveLength(2);
  expect(heard[0]).not.toBe(heard[1]);
});

test('the log is told the name of the moment, and none where none is set', async () => {
  const settings = await openSettings(await temporaryFolder());
  expect(settings.who()).toBeUndefined();
  await settings.save({ ...settings.preferences, name: 'Amina B.' });
  expect(settings.who()).toBe('Amina B.');
  const broken = { ...settings.preferences, name: 'two\nlines' };
  await expect(settings.save(broken)).rejects.toThrow();
  expect(settings.who()).toBe('Amina B.');
});
