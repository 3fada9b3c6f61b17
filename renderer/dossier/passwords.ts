import { useSyncExternalStore } from 'react';
import type { DossierId } from '../../shared/model/ids.ts';
import { onEvent } from '../client.ts';
import { createListeners } from '../ui/listeners.ts';

/** The passwords typed for PDFs: in this window's memory only, and gone with the archive. */
let passwords: ReadonlyMap<DossierId, string> = new Map();
const listeners = createListeners();

function change(next: ReadonlyMap<DossierId, string>): void {
  passwords = next;
  listeners.tell();
}

onEvent('archive.changed', () => {
  change(new Map());
});

/** Sets the password that the next PDFs of a dossier open with; empty: none. */
export function setPassword(id: DossierId, password: string): void {
  change(new Map(passwords).set(id, password));
}

/** The password for a dossier's PDFs; empty: none. */
export function passwordOf(id: DossierId): string {
  return passwords.get(id) ?? '';
}

export function usePassword(id: DossierId): string {
  return useSyncExternalStore(listeners.subscribe, () => passwordOf(id));
}
