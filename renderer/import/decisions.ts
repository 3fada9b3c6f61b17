import { useSyncExternalStore } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { onEvent } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/**
 * What the person decided while the results are looked at. The archive remembers it, and the next report says it; in the
 * one that is shown no row moves under the reader.
 */
interface Decisions {
  readonly removed: ReadonlySet<DocumentId>;
  /** Pairs, by `pairOf`. */
  readonly kept: ReadonlySet<string>;
}

const none: Decisions = { removed: new Set(), kept: new Set() };

const listeners = createListeners();
let decisions = none;

function update(patch: Partial<Decisions>): void {
  decisions = { ...decisions, ...patch };
  listeners.tell();
}

/** A document that came in is gone again, or is back. */
export function decideRemoved(id: DocumentId, isRemoved: boolean): void {
  const others = [...decisions.removed].filter((each) => each !== id);
  update({ removed: new Set(isRemoved ? [...others, id] : others) });
}

/** A document that came in is kept beside the one that was here. */
export function decideKept(came: DocumentId, here: DocumentId): void {
  update({ kept: new Set([...decisions.kept, pairOf(came, here)]) });
}

/** A pair as one word. */
export function pairOf(came: DocumentId, here: DocumentId): string {
  return `${came} ${here}`;
}

onEvent('archive.changed', () => {
  update(none);
});
// The report is asked for anew, and says which of them stand.
onEvent('pairs.changed', () => {
  update({ kept: none.kept });
});

/** The decisions so far, and a new drawing whenever one is made. */
export function useDecisions(): Decisions {
  return useSyncExternalStore(listeners.subscribe, () => decisions);
}
