import type { Translate } from '../../../shared/i18n/translate.ts';
import type { DocumentChange } from '../../../shared/model/document-change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { request } from '../../client.ts';
import { tellUndoable } from '../../tell-undoable.ts';
import { showToast } from '../../ui/toast.tsx';

/** Changes documents alike in one step, and says how many became otherwise, with the way back. Throws what keeps it. */
export async function changeTogether(
  ids: readonly DocumentId[],
  change: DocumentChange,
  translate: Translate,
): Promise<void> {
  const { changed, entry } = await request('documents.change', { ids: [...ids], change });
  const text = translate('change.done', { count: changed });
  if (entry === null) showToast({ text });
  else tellUndoable({ text, entry }, translate);
}
