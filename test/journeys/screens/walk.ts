import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { preferencesSchema, type Preferences } from '../../../shared/model/preferences.ts';
import { openWindow, type JourneyWindow } from '../open-window.ts';
import type { Screen, Visit } from './screen.ts';

interface WalkOptions extends Partial<Pick<Preferences, 'language' | 'theme' | 'density'>> {
  readonly screens: readonly Screen[];
  /** Opened before the first of them. */
  readonly archive?: string;
  /** The folder with the files of `prepareFiles`. */
  readonly folder: string;
  /** The window's words, where they are not those of its language. */
  readonly say?: Visit['say'];
  /** Done before the first screen. */
  readonly prepare?: (window: JourneyWindow) => Promise<void>;
  readonly look: (screen: Screen, window: JourneyWindow) => Promise<void>;
}

/** Walks through screens in a window of its own, and has each looked at. Resolves to what the page complained of. */
export async function walk(options: WalkOptions): Promise<readonly string[]> {
  const { screens, archive, folder, prepare, look, say, ...looks } = options;
  const preferences = preferencesSchema.parse(looks);
  const profile = await mkdtemp(join(tmpdir(), 'testimonia-profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true }));
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const window = await openWindow({ profile, ...(archive !== undefined && { archive }) });
  const { page, choose, complaints } = window;
  // Nothing is looked at while it fades.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await prepare?.(window);
  const visit: Visit = { page, choose, folder, say: say ?? createTranslate(preferences.language) };
  for (const screen of screens) {
    try {
      await screen.reach(visit);
      await look(screen, window);
      await screen.leave?.(visit);
    } catch (error) {
      await window.picture(`lost-${screen.name}`);
      throw new Error(`At the screen ${screen.name}`, { cause: error });
    }
  }
  return complaints;
}
