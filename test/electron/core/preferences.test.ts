import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPreferences, savePreferences } from '../../../electron/core/preferences.ts';
import type { Preferences } from '../../../shared/model/preferences.ts';
import { createSimulatedDisk } from '../../support/simulated-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const defaults: Preferences = {
  language: 'en',
  theme: 'system',
  density: 'comfortable',
  name: '',
  lockAfterMinutes: 5,
  isTourSeen: false,
  paneWidths: {},
};
const chosen: Preferences = {
  language: 'ar',
  theme: 'dark',
  density: 'compact',
  name: 'ليلى',
  lockAfterMinutes: 15,
  isTourSeen: true,
  paneWidths: { search: 480 },
};

describe('preferences', () => {
  it('are the defaults until they are saved, then what was saved last', async () => {
    const profile = await temporaryFolder();
    expect(await loadPreferences(profile)).toEqual(defaults);
    await savePreferences(profile, defaults);
    await savePreferences(profile, chosen);
    expect(await loadPreferences(profile)).toEqual(chosen);
    expect(await readdir(profile)).toEqual(['preferences.json']);
  });

  it('are the defaults when their file cannot be understood', async () => {
    const profile = await temporaryFolder();
    for (const rubbish of ['', '{"language": "tlh"}', 'null']) {
      await writeFile(join(profile, 'preferences.json'), rubbish);
      expect(await loadPreferences(profile)).toEqual(defaults);
    }
  });

  it('stay as they were when the disk fails at any call of saving new ones', async () => {
    for (let failing = 1; ; failing += 1) {
      const disk = createSimulatedDisk();
      await savePreferences('/', chosen, disk.io);
      const from = disk.calls.length;
      disk.failWhen((_, number) => (number === from + failing ? 'ENOSPC' : null));
      const isSaved = await savePreferences('/', defaults, disk.io).then(
        () => true,
        () => false,
      );
      const wasFailed = disk.calls.length >= from + failing;
      disk.failWhen(() => null);
      const loaded = await loadPreferences('/', disk.io);
      expect([chosen, defaults]).toContainEqual(loaded);
      if (isSaved) expect(await loadPreferences('/', disk.pullPlug('lost').io)).toEqual(defaults);
      if (!wasFailed) break;
    }
  });

  it('say nothing of any archive', async () => {
    const disk = createSimulatedDisk();
    await savePreferences('/', { ...chosen, archive: '/secret' } as Preferences, disk.io);
    expect(disk.bytesOf('/preferences.json').toString()).not.toContain('secret');
  });
});
