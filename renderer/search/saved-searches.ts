import type { Translate } from '../../shared/i18n/translate.ts';
import type { SavedSearch } from '../../shared/model/saved-search.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { isolate } from '../ui/isolate.ts';
import { createListeners } from '../ui/listeners.ts';
import { showToast } from '../ui/toast.tsx';
import type { Asked } from './asked.ts';

const listeners = createListeners();

/** Calls back when a search was saved, taken away or brought back; returns the function that ends it. */
export const onSavedSearches = listeners.subscribe;

/** Keeps a search in the archive under a name, and says so. */
export async function keepSearch(title: string, asked: Asked, translate: Translate): Promise<void> {
  const { typed, filters, sort } = asked;
  await request('searches.save', { title, typed, filters, sort });
  listeners.tell();
  showToast({ text: translate('search.kept.done', { title: isolate(title) }) });
}

/** Takes a saved search away, and says so with the way to bring it back. */
export async function forgetSearch({ id, title }: SavedSearch, translate: Translate): Promise<void> {
  const entry = await request('searches.remove', id);
  listeners.tell();
  const text = translate('search.kept.removed', { title: isolate(title) });
  tellUndoable({ text, entry, onUndone: listeners.tell }, translate);
}
