import { failureOf } from '../../shared/errors.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { showToast } from '../ui/toast.tsx';
import { imports } from './imports.ts';

/** Takes back what a run brought, and says so with the way to bring it again. Throws what keeps it from being done. */
export async function undoRun(id: ImportId, translate: Translate): Promise<void> {
  const { removed, entry } = await request('import.undo', id);
  await imports.load();
  const text = translate('import.undone', { removed });
  showToast({
    text,
    ...(entry !== null && {
      undo: () => {
        takeBack(entry, translate);
      },
    }),
  });
}

/** Brings back what an entry took away; says what keeps it from being done. */
function takeBack(entry: number, translate: Translate): void {
  request('activity.undo', entry)
    .then(() => imports.load())
    .catch((error: unknown) => {
      showToast({ text: errorSentence(translate, failureOf(error)) });
    });
}
