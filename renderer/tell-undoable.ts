import { failureOf } from '../shared/errors.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import { request } from './client.ts';
import { errorSentence } from './ui/error-sentence.ts';
import { showToast } from './ui/toast.tsx';

/** What was done: its sentence, and the entry of the log that would be taken back. */
interface Undoable {
  readonly text: string;
  readonly entry: number;
  readonly onUndone?: () => void;
}

/** Says what was done, with the way back. What stands in that way is said too, wherever one is by then. */
export function tellUndoable({ text, entry, onUndone }: Undoable, translate: Translate): void {
  showToast({
    text,
    undo: () => {
      request('activity.undo', entry).then(onUndone, (error: unknown) => {
        showToast({ text: errorSentence(translate, failureOf(error)) });
      });
    },
  });
}
