import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { createTranslate, type Translate } from '../../shared/i18n/translate.ts';
import { preferencesSchema, type Preferences } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWindow, type JourneyWindow } from './open-window.ts';

/** A window as somebody left it who works in a language, and their words for what they press. */
export interface WindowInLanguage extends JourneyWindow {
  readonly say: Translate;
  /** Presses the first button that is called so. */
  readonly press: (key: MessageKey, options?: { readonly timeout?: number }) => Promise<void>;
  /** Goes to a screen by the rail. */
  readonly goTo: (key: MessageKey) => Promise<void>;
}

/** Opens the window for somebody who has been shown around. */
export async function openInLanguage(
  wanted: Pick<Preferences, 'language'> & Partial<Preferences>,
): Promise<WindowInLanguage> {
  const profile = await temporaryFolder();
  const preferences = preferencesSchema.parse({ isTourSeen: true, ...wanted });
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const opened = await openWindow({ profile, viewport: { width: 1280, height: 800 } });
  const say = createTranslate(wanted.language);
  const { page } = opened;
  return {
    ...opened,
    say,
    press: (key, options) =>
      page
        .getByRole('button', { name: say(key), exact: true })
        .first()
        .click(options),
    goTo: (key) =>
      page
        .getByRole('navigation')
        .getByRole('button', { name: say(key), exact: true })
        .click(),
  };
}
