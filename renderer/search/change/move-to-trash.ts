import type { Translate } from '../../../shared/i18n/translate.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { request } from '../../client.ts';
import { tellUndoable } from '../../tell-undoable.ts';

/** Puts documents into the trash, and says so with the way back. Throws what keeps it from being done. */
export async function moveToTrash(ids: readonly DocumentId[], translate: Translate): Promise<void> {
  const entry = await request('documents.remove', [...ids]);
  tellUndoable({ text: translate('change.trashed', { count: ids.length }), entry }, translate);
}
