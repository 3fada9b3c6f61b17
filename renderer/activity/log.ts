import { useSyncExternalStore } from 'react';
import { onEvent, request } from '../client.ts';
import { createLogStore, type LogState } from './log-store.ts';

/** The window's one store of the activity log. */
export const log = createLogStore({ request, onEvent });

/** What is known of it, and a new drawing whenever it changes. */
export function useLog(): LogState {
  return useSyncExternalStore(log.subscribe, log.snapshot);
}
