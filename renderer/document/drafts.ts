import { onEvent, request } from '../client.ts';
import { createDraftsStore } from './drafts-store.ts';

/** What is being written in the forms of this window's documents. */
export const drafts = createDraftsStore((id, change) => request('documents.change', { ids: [id], change }));

onEvent('archive.changed', () => {
  drafts.clear();
});
