import { useSyncExternalStore } from 'react';
import { failureOf, type Failure } from '../shared/errors.ts';
import type { ArchiveState, RequestInput, RequestOutput } from '../shared/ipc/contract.ts';
import type { CampaignId, CaseId, DocumentId, PersonId } from '../shared/model/ids.ts';
import { preferencesSchema, type InterfaceLanguage, type Preferences } from '../shared/model/preferences.ts';
import type { SearchQuestion } from '../shared/search/worker-messages.ts';
import { onEvent, request } from './client.ts';
import type { Asked } from './search/asked.ts';
import { createListeners } from './ui/listeners.ts';

/** Where the person is. Welcome is no screen of its own: it stands wherever no archive is open. */
export type Place =
  /** `asked`: what is looked for from now on; left out, the search stands as it was left. */
  | { readonly name: 'search'; readonly asked?: Partial<Asked> }
  | { readonly name: 'overview' | 'dossiers' | 'import' | 'activity' | 'settings' | 'vocabulary' }
  /** The user guide, where it tells of a screen. */
  | { readonly name: 'guide'; readonly about: string }
  /** One of them where `id` says which, else the list, or what of it answers a question. */
  | { readonly name: 'cases'; readonly id?: CaseId; readonly only?: 'wonOnAppeal' | 'retaliation' }
  | { readonly name: 'people'; readonly id?: PersonId }
  | { readonly name: 'campaigns'; readonly id?: CampaignId; readonly only?: 'law' }
  | { readonly name: 'document'; readonly id: DocumentId; readonly words: Words };

/** What was searched when a document was opened: marked in its text. */
export type Words = Pick<SearchQuestion, 'typed' | 'isTyping'>;

/** The one state that screens share: which archive, whose settings, which screen. Features keep the rest themselves. */
export interface WindowState {
  /** False until the first answers have come: nothing is drawn before, so that nothing flickers. */
  readonly isReady: boolean;
  readonly archive: ArchiveState;
  /** A sealed archive waits for its passphrase. */
  readonly isLocked: boolean;
  /** A new archive is being made, until its recovery key is kept: that stands before whatever is open. */
  readonly isCreating: boolean;
  readonly preferences: Preferences;
  readonly place: Place;
  /** Rises whenever another archive is opened, or none is. */
  readonly archiveVersion: number;
  /** Rises whenever documents came, changed or went. */
  readonly documentsVersion: number;
  /** Rises whenever people, cases or campaigns came, changed or went. */
  readonly recordsVersion: number;
  readonly failure: Failure | null;
}

let state: WindowState = {
  isReady: false,
  archive: null,
  isLocked: false,
  isCreating: false,
  preferences: preferencesSchema.parse({}),
  place: { name: 'search' },
  archiveVersion: 0,
  documentsVersion: 0,
  recordsVersion: 0,
  failure: null,
};
let before: readonly Place[] = [];
const listeners = createListeners();

function change(patch: Partial<WindowState>): void {
  state = { ...state, ...patch };
  listeners.tell();
}

/** The shared state, and a new drawing whenever it changes. */
export function useArchive(): WindowState {
  return useSyncExternalStore(listeners.subscribe, () => state);
}

/** Reads archive and settings once, then follows main's events; returns the function that stops following. */
export function followArchive(): () => void {
  const read = async () => {
    try {
      const [archive, isLocked, preferences] = await Promise.all([
        request('archive.state'),
        request('archive.isLocked'),
        request('preferences.get'),
      ]);
      change({ archive, isLocked, preferences, isReady: true });
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
    onEvent('archive.wanted', startCreating),
    onEvent('records.changed', () => {
      change({ recordsVersion: state.recordsVersion + 1 });
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

/** Reads anew what is open: it was sealed, or counts differently. */
export async function readArchive(): Promise<void> {
  try {
    change({ archive: await request('archive.state') });
  } catch (error) {
    change({ failure: failureOf(error) });
  }
}

/** Goes to a screen and remembers the one before. */
export function goTo(place: Place): void {
  before = [...before.slice(-20), state.place];
  change({ place, failure: null });
}

/** Goes to what the guide tells of the screen that stands. */
export function goToGuide(): void {
  if (state.place.name !== 'guide') goTo({ name: 'guide', about: state.place.name });
}

/** Goes to the archive's own fields and terms. */
export function goToVocabulary(): void {
  goTo({ name: 'vocabulary' });
}

/** Back to the screen before, or to search. */
export function goBack(): void {
  const place = before.at(-1) ?? { name: 'search' };
  before = before.slice(0, -1);
  change({ place, failure: null });
}

/** Shows how a new archive is to be sealed. */
export function startCreating(): void {
  change({ isCreating: true, failure: null });
}

/** Back from there to what is open, if anything is. */
export function endCreating(): void {
  change({ isCreating: false });
}

/** Words drawn at random, for a new archive's passphrase. */
export function suggestPassphrase(language: InterfaceLanguage): Promise<string> {
  return request('archive.suggestPassphrase', language);
}

/** Makes an archive where the person chooses in the system's dialog; null when that was closed. Throws what fails. */
export async function createArchive(passphrase: string | null): Promise<RequestOutput<'archive.create'>> {
  const made = await request('archive.create', { passphrase });
  if (made) change({ archive: made.state, isLocked: false, place: { name: 'import' } });
  return made;
}

/** Opens the archive that waits. Throws `passphrase-wrong`, `recovery-key-wrong` and whatever else keeps it shut. */
export async function unlockArchive(secrets: RequestInput<'archive.unlock'>): Promise<void> {
  const archive = await request('archive.unlock', secrets);
  change({ archive, isLocked: archive === null, place: { name: 'search' }, failure: null });
}

/** Closes a sealed archive until its passphrase is given again; main then loads the page anew, with nothing in it. */
export function lockArchive(): void {
  request('archive.lock').catch((error: unknown) => {
    change({ failure: failureOf(error) });
  });
}

/** Opens an archive as the person chooses in the system's dialog; closing that changes nothing. */
export async function switchArchive(how: 'archive.open' | 'archive.openSample'): Promise<void> {
  change({ failure: null });
  try {
    const archive = await request(how);
    // Perhaps a sealed one was chosen: the event that main then sends has it asked for.
    if (archive === null) return;
    const isEmpty = archive.documents === 0;
    change({ archive, isLocked: false, place: { name: isEmpty ? 'import' : 'search' } });
  } catch (error) {
    change({ failure: failureOf(error) });
  }
}

/** Closes the open archive, or leaves the locked one; the welcome screen stands again. */
export async function closeArchive(): Promise<void> {
  try {
    await request('archive.close');
    change({ archive: null, isLocked: false, place: { name: 'search' }, failure: null });
  } catch (error) {
    change({ failure: failureOf(error) });
  }
}

/** One after the other: two at once would write the same file. */
let saving: Promise<void> = Promise.resolve();

/** Changes the person's settings: at once on the screen, then for good. */
export function setPreferences(patch: Partial<Preferences>): Promise<void> {
  const previous = state.preferences;
  const wanted = { ...previous, ...patch };
  change({ preferences: wanted });
  saving = saving.then(async () => {
    try {
      const kept = await request('preferences.set', wanted);
      // What was wished meanwhile stands.
      if (state.preferences === wanted) change({ preferences: kept });
    } catch (error) {
      change({ preferences: previous, failure: failureOf(error) });
    }
  });
  return saving;
}

/** Shows an error on whatever screen stands; null takes it away. */
export function showFailure(failure: Failure | null): void {
  change({ failure });
}
