import type { Translate } from '../../shared/i18n/translate.ts';
import type { Document } from '../../shared/model/document.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { isolate } from '../ui/isolate.ts';
import { showToast } from '../ui/toast.tsx';
import { drafts } from './drafts.ts';
import type { SavedDraft } from './drafts-store.ts';

/** Keeps what was written of a document and says so, with the way back. Throws what keeps it from being done. */
export async function keepDraft({ id, title }: Document, translate: Translate): Promise<SavedDraft> {
  const saved = await drafts.save(id);
  const name = { title: isolate(title) };
  if (saved.entry !== null)
    tellUndoable({ text: translate('edit.saved', name), entry: saved.entry }, translate);
  if (saved.wrong.length > 0)
    showToast({ text: translate('edit.left', { ...name, count: saved.wrong.length }) });
  return saved;
}
