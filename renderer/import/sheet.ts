import { useSyncExternalStore } from 'react';
import { onEvent, request } from '../client.ts';
import { createSheetStore, type SheetState } from './sheet-store.ts';

/** The window's one table beside the queue. */
export const sheetDesk = createSheetStore(request);

onEvent('archive.changed', sheetDesk.clear);

/** What is known of the table, and a new drawing whenever it changes. */
export function useSheet(): SheetState {
  return useSyncExternalStore(sheetDesk.subscribe, sheetDesk.snapshot);
}
