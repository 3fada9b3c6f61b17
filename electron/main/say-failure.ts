import { app, dialog } from 'electron';
import type { Reply } from '../../shared/errors.ts';
import { createTranslate } from '../../shared/i18n/translate.ts';
import type { Dialogs } from './dialogs.ts';
import type { Settings } from './settings.ts';

/** Says the error of work that no page asked for (the menu, the start) in a dialog of the system. */
export type SayFailure = (reply: Reply<unknown>) => Promise<void>;

/** Says it in the person's language, over the window. */
export function createSayFailure(dialogs: Dialogs, settings: Settings): SayFailure {
  return async (reply) => {
    if (reply.ok) return;
    const { code, details } = reply.error;
    await dialogs.sayFailure(settings.translate(`error.${code}`, details));
  };
}

/** Without a window there is nothing to go on with: says why, and ends the program. */
export function endUnlessStarted(reply: Reply<void>): void {
  if (reply.ok) return;
  const { code, details } = reply.error;
  dialog.showErrorBox('Testimonia', createTranslate('en')(`error.${code}`, details));
  app.exit(1);
}
