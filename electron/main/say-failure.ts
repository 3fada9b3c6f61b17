import type { Reply } from '../../shared/errors.ts';
import type { Dialogs } from './dialogs.ts';
import type { Settings } from './settings.ts';

/** Says the error of work that no page asked for (the menu, the start) in a dialog of the system. */
export type SayFailure = (reply: Reply<unknown>) => Promise<void>;

export function createSayFailure(dialogs: Dialogs, settings: Settings): SayFailure {
  return async (reply) => {
    if (reply.ok) return;
    const { code, details } = reply.error;
    await dialogs.sayFailure(settings.translate(`error.${code}`, details));
  };
}
