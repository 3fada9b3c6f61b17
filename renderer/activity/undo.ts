import { failureOf } from '../../shared/errors.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { request } from '../client.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { showToast } from '../ui/toast.tsx';

/** Takes an entry of the log back, and says so with the way to do it again. Throws what keeps it from being done. */
export async function undo(sequence: number, translate: Translate): Promise<void> {
  const made = await request('activity.undo', sequence);
  showToast({
    text: translate('activity.undone', { sequence }),
    undo: () => {
      undo(made, translate).catch((error: unknown) => {
        showToast({ text: errorSentence(translate, failureOf(error)) });
      });
    },
  });
}
