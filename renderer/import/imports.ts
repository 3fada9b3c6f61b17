import { useSyncExternalStore } from 'react';
import { onEvent, request } from '../client.ts';
import { createImportStore, type ImportState } from './import-store.ts';

/** The window's one store of imports. */
export const imports = createImportStore({ request, onEvent, now: () => performance.now() });

/** What is known of the imports, and a new drawing whenever it changes. */
export function useImports(): ImportState {
  return useSyncExternalStore(imports.subscribe, imports.snapshot);
}
