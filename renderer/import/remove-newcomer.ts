import type { Translate } from '../../shared/i18n/translate.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { decideRemoved } from './decisions.ts';

/** Takes away a document that came in, and says so with the way to bring it back. Throws what keeps it from being done. */
export async function removeNewcomer(id: DocumentId, translate: Translate): Promise<void> {
  const entry = await request('documents.remove', [id]);
  decideRemoved(id, true);
  const onUndone = () => {
    decideRemoved(id, false);
  };
  tellUndoable({ text: translate('import.compare.removed'), entry, onUndone }, translate);
}
