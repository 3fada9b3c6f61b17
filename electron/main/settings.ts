import { mkdir } from 'node:fs/promises';
import { createTranslate, type Translate } from '../../shared/i18n/translate.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import { loadPreferences, savePreferences } from '../core/preferences.ts';

/** The person's settings, and main's own words in their language. */
export interface Settings {
  readonly preferences: Preferences;
  readonly translate: Translate;
  /** Who the log of an archive says made a change: the name in the settings at that moment. */
  readonly who: () => string | undefined;
  /** The folder they lie in. */
  readonly profile: string;
  /** Durable when it resolves; then everybody who follows is told. */
  save(next: Preferences): Promise<Preferences>;
  /** Calls back now and after each change. */
  follow(listener: () => void): void;
}

/** Reads the settings of a profile folder, which is made if need be. */
export async function openSettings(profile: string): Promise<Settings> {
  await mkdir(profile, { recursive: true });
  let preferences = await loadPreferences(profile);
  let translate = createTranslate(preferences.language);
  const listeners: (() => void)[] = [];
  return {
    get preferences() {
      return preferences;
    },
    get translate() {
      return translate;
    },
    profile,
    who: () => (preferences.name === '' ? undefined : preferences.name),
    save: async (next) => {
      await savePreferences(profile, next);
      preferences = next;
      translate = createTranslate(next.language);
      for (const listener of listeners) listener();
      return next;
    },
    follow: (listener) => {
      listeners.push(listener);
      listener();
    },
  };
}
