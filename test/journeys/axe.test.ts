import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsOf } from '../../renderer/commands.ts';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { apartScreens } from './screens/apart-screens.ts';
import { askAxe } from './screens/ask-axe.ts';
import { prepareArchive, prepareFiles } from './screens/prepare-archive.ts';
import type { Place } from '../../renderer/use-archive.ts';
import type { Screen } from './screens/screen.ts';
import { screens } from './screens/table.ts';
import { walk } from './screens/walk.ts';
import type { JourneyWindow } from './open-window.ts';

const languages = ['en', 'ar'] as const;
const themes = ['light', 'dark'] as const;

/** Asks axe of each screen in both themes, and keeps what it says. */
function looking() {
  const found: string[] = [];
  const counts: string[] = [];
  const look = async ({ name }: Screen, { page, picture }: JourneyWindow): Promise<void> => {
    for (const theme of themes) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['theme'] = wanted;
      }, theme);
      const wrong = await askAxe(page, theme === 'light' ? 'all' : 'colours');
      found.push(...wrong.map((line) => `${name}, ${theme}: ${line}`));
      counts.push(`${name} ${theme} ${String(wrong.length)}`);
      if (wrong.length > 0) await picture(`axe-${name}-${theme}`);
    }
  };
  return { found, counts, look };
}

test.each(languages)(
  'axe finds nothing wrong where no archive is open or it is empty, in %s',
  async (language) => {
    const folder = await temporaryFolder();
    const { found, counts, look } = looking();
    expect(await walk({ language, folder, screens: apartScreens, look })).toEqual([]);
    console.log(`axe, ${language}: ${counts.join(', ')}`);
    expect(found).toEqual([]);
  },
);

const parts: Readonly<Record<string, readonly Place['name'][]>> = {
  'to search and read': ['search', 'document', 'guide', 'settings', 'vocabulary'],
  'to look over and compile': ['overview', 'cases', 'people', 'campaigns', 'dossiers'],
  'to bring in and look after': ['import', 'activity'],
};
/** The names in the rail of what was looked at. */
const seen = new Set<string | null>();

describe('on the screens of an archive', () => {
  let folder: string;
  let archive: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'testimonia-screens-'));
    await prepareFiles(folder);
    archive = await prepareArchive(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const walks = languages.flatMap((language) =>
    Object.entries(parts).map(([part, places]) => ({ language, part, places })),
  );
  test.each(walks)('axe finds nothing wrong $part, in $language', async ({ language, places }) => {
    const { found, counts, look } = looking();
    const complaints = await walk({
      ...{ language, folder, archive },
      screens: places.flatMap((place) => screens[place]),
      look: async (screen, window) => {
        await look(screen, window);
        const current = window.page.locator('nav [aria-current="page"]');
        if ((await current.count()) > 0) seen.add(await current.getAttribute('aria-label'));
      },
    });
    console.log(`axe, ${language}: ${counts.join(', ')}`);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('no screen that a command leads to was left out', () => {
    // The tour leads along the screens, and is none itself.
    const commands = commandsOf(createTranslate('en'), false).filter(
      ({ id, group }) => group === 'go' && id !== 'tour',
    );
    expect(commands.map(({ label }) => label).filter((label) => !seen.has(label))).toEqual([]);
  });
});
