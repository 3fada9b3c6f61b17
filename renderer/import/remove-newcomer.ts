import { failureOf } from '../../shared/errors.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { showToast } from '../ui/toast.tsx';
import { decide } from './decisions.ts';

/** Takes away a document that came in, and says so with the way to bring it back. Throws what keeps it from being done. */
export async function removeNewcomer(id: DocumentId, translate: Translate): Promise<void> {
  const entry = await request('documents.remove', id);
  decide(id, 'removed');
  const bringBack = async () => {
    await request('activity.undo', entry);
    decide(id, null);
  };
  showToast({
    text: translate('import.compare.removed'),
    undo: () => {
      bringBack().catch((error: unknown) => {
        showToast({ text: errorSentence(translate, failureOf(error)) });
      });
    },
  });
}
