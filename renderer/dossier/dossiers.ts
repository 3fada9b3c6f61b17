import { useSyncExternalStore } from 'react';
import { onEvent, request } from '../client.ts';
import { createDossierStore, type DossierState } from './dossier-store.ts';

/** The window's one store of dossiers. */
export const dossiers = createDossierStore(request);

onEvent('archive.changed', dossiers.reset);
onEvent('dossiers.changed', () => void dossiers.reload());
// Closing the window must not lose the last words typed.
addEventListener('pagehide', () => void dossiers.flush());
addEventListener('blur', () => void dossiers.flush());

/** What is known of the dossiers, and a new drawing whenever it changes. */
export function useDossiers(): DossierState {
  return useSyncExternalStore(dossiers.subscribe, dossiers.snapshot);
}
