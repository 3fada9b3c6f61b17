import type { Translate } from '../../shared/i18n/translate.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { showToast } from '../ui/toast.tsx';
import { decideKept } from './decisions.ts';

/** Keeps a document that came in beside the one that was here, for good. Throws what keeps it from being done. */
export async function keepNewcomer(came: DocumentId, here: DocumentId, translate: Translate): Promise<void> {
  const entry = await request('import.keepBoth', { here, came });
  decideKept(came, here);
  const text = translate('import.compare.keptToast');
  if (entry === null) showToast({ text });
  else tellUndoable({ text, entry }, translate);
}
