import { useSyncExternalStore } from 'react';
import { failureOf, type Failure } from '../shared/errors.ts';
import type { ArchiveState } from '../shared/ipc/contract.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import { preferencesSchema, type Preferences } from '../shared/model/preferences.ts';
import type { SearchQuestion } from '../shared/search/worker-messages.ts';
import { onEvent, request } from './client.ts';

/** Where the person is. Welcome is no screen of its own: it stands wherever no archive is open. */
export type Place =
  | { readonly name: 'search' | 'dossiers' | 'import' | 'settings' }
  | { readonly name: 'document'; readonly id: DocumentId; readonly words: Words };

/** What was searched when a document was opened: marked in its text. */
export type Words = Pick<SearchQuestion, 'typed' | 'isTyping'>;

/** The one state that screens share: which archive, whose settings, which screen. Features keep the rest themselves. */
export interface WindowState {
  /** False until the first answers have come: nothing is drawn before, so that nothing flickers. */
  readonly isReady: boolean;
  readonly archive: ArchiveState;
  readonly preferences: Preferences;
  readonly place: Place;
  /** Rises whenever another archive is opened, or none is. */
  readonly archiveVersion: number;
  /** Rises whenever documents came, changed or went. */
  readonly documentsVersion: number;
  readonly failure: Failure | null;
}

let state: WindowState = {
  isReady: false,
  archive: null,
  preferences: preferencesSchema.parse({}),
  place: { name: 'search' },
  archiveVersion: 0,
  documentsVersion: 0,
  failure: null,
};
let before: readonly Place[] = [];
const listeners = new Set<() => void>();

function change(patch: Partial<WindowState>): void {
  state = { ...state, ...patch };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The shared state, and a new drawing whenever it changes. */
export function useArchive(): WindowState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Reads archive and settings once, then follows main's events; returns the function that stops following. */
export function followArchive(): () => void {
  const read = async () => {
    try {
      const [archive, preferences] = await Promise.all([
        request('archive.state'),
        request('preferences.get'),
      ]);
      change({ archive, preferences, isReady: true });
    } catch (error) {
      change({ isReady: true, failure: failureOf(error) });
    }
  };
  void read();
  const endings = [
    onEvent('archive.changed', () => {
      before = [];
      change({ archiveVersion: state.archiveVersion + 1 });
      void read();
    }),
    onEvent('documents.changed', () => {
      change({ documentsVersion: state.documentsVersion + 1 });
      void read();
    }),
  ];
  return () => {
    for (const end of endings) end();
  };
}

/** Goes to a screen and remembers the one before. */
export function goTo(place: Place): void {
  before = [...before.slice(-20), state.place];
  change({ place, failure: null });
}

/** Back to the screen before, or to search. */
export function goBack(): void {
  const place = before.at(-1) ?? { name: 'search' };
  before = before.slice(0, -1);
  change({ place, failure: null });
}

/** Creates, opens or closes an archive as the person chooses in the system's dialog; closing it changes nothing. */
export async function switchArchive(
  how: 'archive.create' | 'archive.open' | 'archive.openSample',
): Promise<void> {
  change({ failure: null });
  try {
    const archive = await request(how);
    if (archive === null) return;
    const isEmpty = archive.documents === 0;
    change({ archive, place: { name: isEmpty ? 'import' : 'search' } });
  } catch (error) {
    change({ failure: failureOf(error) });
  }
}

/** Closes the open archive; the welcome screen stands again. */
export async function closeArchive(): Promise<void> {
  try {
    await request('archive.close');
    change({ archive: null, place: { name: 'search' }, failure: null });
  } catch (error) {
    change({ failure: failureOf(error) });
  }
}

/** Changes the person's settings: at once on the screen, then for good. */
export async function setPreferences(patch: Partial<Preferences>): Promise<void> {
  const previous = state.preferences;
  change({ preferences: { ...previous, ...patch } });
  try {
    change({ preferences: await request('preferences.set', state.preferences) });
  } catch (error) {
    change({ preferences: previous, failure: failureOf(error) });
  }
}

/** Shows an error on whatever screen stands; null takes it away. */
export function showFailure(failure: Failure | null): void {
  change({ failure });
}
