import { useSyncExternalStore } from 'react';
import { onEvent, request } from '../client.ts';
import { createQueueStore, type QueueState } from './queue-store.ts';

/** The window's one queue: it waits while other screens are looked at. */
export const queue = createQueueStore(request);

onEvent('archive.changed', queue.clear);

/** What waits to be imported, and a new drawing whenever it changes. */
export function useQueue(): QueueState {
  return useSyncExternalStore(queue.subscribe, queue.snapshot);
}
