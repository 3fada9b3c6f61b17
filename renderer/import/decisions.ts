import { useSyncExternalStore } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { onEvent } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/** What the person decided on documents that are nearly the same, while the window is open. */
type Decisions = ReadonlyMap<DocumentId, 'kept' | 'removed'>;

const listeners = createListeners();
let decisions: Decisions = new Map();

/** Keeps a decision on a document that came in; null takes it back. */
export function decide(id: DocumentId, decision: 'kept' | 'removed' | null): void {
  const next = new Map(decisions);
  if (decision) next.set(id, decision);
  else next.delete(id);
  decisions = next;
  listeners.tell();
}

onEvent('archive.changed', () => {
  decisions = new Map();
  listeners.tell();
});

/** The decisions so far, and a new drawing whenever one is made. */
export function useDecisions(): Decisions {
  return useSyncExternalStore(listeners.subscribe, () => decisions);
}
