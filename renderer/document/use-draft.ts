import { useSyncExternalStore } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Draft } from './draft.ts';
import { drafts } from './drafts.ts';

/** What is being written of a document. */
export function useDraft(id: DocumentId): Draft {
  return useSyncExternalStore(drafts.subscribe, () => drafts.of(id));
}
