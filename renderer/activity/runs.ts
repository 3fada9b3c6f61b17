import { useSyncExternalStore } from 'react';
import { onEvent, request } from '../client.ts';
import { createRunsStore, type RunsState } from './runs-store.ts';

/** The window's one store of checks and backups. */
export const runs = createRunsStore({ request, onEvent, now: () => performance.now() });

/** What is known of them, and a new drawing whenever it changes. */
export function useRuns(): RunsState {
  return useSyncExternalStore(runs.subscribe, runs.snapshot);
}
